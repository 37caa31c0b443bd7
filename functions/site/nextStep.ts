import type { CodeUse } from '../../shared/subscribers/code.ts';

/** What a program does next with the code that was texted. */
export function nextStep(use: CodeUse): string {
  return `POST {"phone", "code", "for": "${use}"} to /confirm.`;
}
