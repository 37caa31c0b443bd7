import { randomBytes } from 'node:crypto';
import { REGION } from './sns/arn.ts';

/**
 * How the runner's own clients call the stand-ins. Nothing is signed for a real account; the key is made anew by every
 * process that starts them, and they answer nobody who does not have it.
 */
export const LOCAL_AWS = {
  region: REGION,
  credentials: { accessKeyId: `local${randomBytes(16).toString('hex')}`, secretAccessKey: 'local' },
} as const;
