import { expect, it } from 'vitest';
import * as z from 'zod';
import { createSite } from '../../functions/site/app.tsx';
import { buildMessage } from '../../shared/alerts/buildMessage.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeAlert } from '../samples/news.ts';
import { makeServices } from './makeServices.ts';

it('the schema of what web hooks are sent is published, and what they are sent fits it', async () => {
  const answer = await createSite(makeServices({})).request('/webhook.schema.json');
  expect(answer.headers.get('content-type')).toBe('application/schema+json; charset=utf-8');
  const schema = (await answer.json()) as { $id: string; $schema: string };
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://parley.example/webhook.schema.json',
  });
  const published = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  const sent = JSON.parse(buildMessage(makeAlert(), SAMPLE_DOSSIER, 'https://x.example', 'all-twice').webhook ?? '');
  expect(published.safeParse(sent).error).toBeUndefined();
  expect(published.safeParse({ ...sent, parley: { ...sent.parley, version: 2 } }).success).toBe(false);
});
