import type { Load } from './load.ts';

/** What the stack is deployed with, for such a load. */
export function contextOf({ pollMinutes, shards, webhooks, texts, cdn, waf, tracing }: Load): Record<string, string> {
  const hooks = Array.from({ length: webhooks }, (_, index) => `https://receiver-${index}.example.org/alerts`);
  return {
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
