import { REGION } from './sns/arn.ts';

/** How the runner's own clients call the stand-ins: nothing is signed for a real account. */
export const LOCAL_AWS = {
  region: REGION,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const;
