import { z } from 'zod';

/** Context comes as text from `-c`, as JSON from `cdk.json`. */
export const flag = z
  .union([z.boolean(), z.enum(['true', 'false'])], 'must be true or false')
  .transform((value) => value === true || value === 'true');
