import type { CodeUse } from '../../../shared/subscribers/code.ts';
import { pathOf } from '../pathOf.ts';

/** What a program does next with the code that was texted. */
export function nextStep(use: CodeUse, siteUrl: string): string {
  return `POST {"phone", "code", "for": "${use}"} to ${pathOf(siteUrl, '/confirm')}.`;
}
