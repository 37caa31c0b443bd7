import { expect, it, onTestFinished } from 'vitest';
import type { WebhookDelivery } from '../../infra/local/delivery.ts';
import { createWebhookPoster, type PosterLimits, type WebhookPost } from '../../infra/local/webhookPoster.ts';
import { serve } from '../poll/fetchServer.ts';

function startPoster(allowPrivate: boolean, limits: Partial<PosterLimits>) {
  const done: WebhookDelivery[] = [];
  const poster = createWebhookPoster({ allowPrivate, limits, onDone: (delivery) => done.push(delivery) });
  onTestFinished(() => poster.stop());
  return { poster, outcomes: () => done.map(({ text, outcome }) => `${text}: ${outcome}`) };
}

const message = (to: string, text: string): WebhookPost => {
  const at = '2026-01-05T08:00:00Z';
  return { id: text, at, about: 'notification', to, topic: 'all-early', text, headers: {} };
};

it.each(['http://127.0.0.1', 'http://localhost'])(
  'a web hook at %s is reached only if the operator says so',
  async (host) => {
    const server = await serve((_, response) => response.end());
    onTestFinished(() => server.close());
    const to = `${host}:${server.port}/`;
    const guarded = startPoster(false, { retryMs: [] });
    guarded.poster.post(message(to, 'a'));
    await expect
      .poll(guarded.outcomes)
      .toEqual([expect.stringMatching(/^a: not delivered .* not on the public internet$/)]);
    expect(server.requests).toEqual([]);
    const open = startPoster(true, { retryMs: [] });
    open.poster.post(message(to, 'b'));
    await expect.poll(open.outcomes).toEqual(['b: answered 200']);
  },
);

it('messages wait for a slow receiver in order, and no more of them than a hundred', async () => {
  const server = await serve((_, response) => setTimeout(() => response.end(), 5));
  onTestFinished(() => server.close());
  const { poster, outcomes } = startPoster(true, { waiting: 3 });
  for (const text of ['1', '2', '3', '4']) poster.post(message(server.url, text));
  await expect
    .poll(outcomes)
    .toEqual(['4: not delivered: 3 messages wait', '1: answered 200', '2: answered 200', '3: answered 200']);
  poster.post(message(server.url, '5'));
  await expect.poll(outcomes).toContain('5: answered 200');
});

it('the end of everything waits for what is about to arrive, and for nothing that hangs', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/soon') setTimeout(() => response.end(), 50);
  });
  onTestFinished(() => server.close());
  const { poster, outcomes } = startPoster(true, { graceMs: 300 });
  poster.post(message(`${server.url}/soon`, 'soon'));
  poster.post(message(`${server.url}/never`, 'never'));
  const began = performance.now();
  await poster.stop();
  expect(performance.now() - began).toBeLessThan(3_000);
  expect(outcomes()).toEqual(['soon: answered 200', 'never: not delivered after one try: broken off']);
});
