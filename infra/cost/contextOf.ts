import { DEFAULT_DOSSIER } from '../../functions/dossierFile.ts';
import type { Load } from './load.ts';

/** The dossiers that come with Parley: what a stack of several costs does not depend on what they are about. */
export const SHIPPED = [
  DEFAULT_DOSSIER,
  'shared/dossier/russia-ukraine.json',
  'shared/dossier/dr-congo-m23.json',
  'shared/dossier/pakistan-afghanistan.json',
  'shared/dossier/armenia-azerbaijan.json',
];

/** What the stack is deployed with, for such a load. */
export function contextOf({
  dossiers,
  pollMinutes,
  shards,
  webhooks,
  texts,
  cdn,
  waf,
  tracing,
}: Load): Record<string, string> {
  const hooks = Array.from({ length: webhooks }, (_, index) => `https://receiver-${index}.example.org/alerts`);
  return {
    ...(dossiers > 1 && { dossiers: SHIPPED.slice(0, dossiers).join(',') }),
    pollMinutes: String(pollMinutes),
    shards: String(shards),
    operatorEmail: 'operator@example.org',
    alertWebhooks: hooks.join(','),
    cdn: String(cdn),
    waf: String(waf),
    tracing: String(tracing),
    ...(texts > 0 && { phoneCountries: 'US', smsMonthlySpendUsd: '20' }),
  };
}
