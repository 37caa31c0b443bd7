import { App } from 'aws-cdk-lib';
import { expect } from 'vitest';
import { readContext } from '../../infra/context.ts';
import { ContextError } from '../../infra/contextError.ts';

/** What a deployment is told by these values of `-c`. */
export const read = (context: Record<string, unknown>, region?: string) =>
  readContext(new App({ context }).node, region);

/** They are refused in one line: as it is written, or its end. */
export function expectRefusal(context: Record<string, unknown>, problem: string | RegExp, region?: string): void {
  let error: unknown;
  try {
    read(context, region);
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(ContextError);
  const { message } = error as Error;
  if (typeof problem === 'string') expect(message.endsWith(`: ${problem}`), message).toBe(true);
  else expect(message).toMatch(problem);
  expect(message).not.toContain('\n');
}
