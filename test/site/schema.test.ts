// A validator that knows nothing of zod: what it takes, a program of somebody else's will.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createSite } from '../../functions/site/app.tsx';
import { eventsSchema } from '../../functions/site/outputs/eventsSchema.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { makeServices } from './makeServices.ts';
import { makeEvents } from './manyEvents.ts';
import { EVENTS, storyEvent, storyTestimony } from './sampleEvents.ts';

// Formats stand beside patterns that say the same.
const ajv = () => new Ajv2020({ strict: true, validateFormats: false, allErrors: true });

async function serve(events: TalksEvent[] = EVENTS) {
  const site = createSite(makeServices({ getEvents: async () => events }));
  const get = async (path: string) => {
    const answer = await site.request(path);
    return { headers: answer.headers, json: JSON.parse(await answer.text()) };
  };
  const { headers, json: schema } = await get('/schema.json');
  const validate = ajv().compile(schema);
  const errorsOf = (json: unknown) => (validate(json) ? [] : ajv().errorsText(validate.errors).split(', '));
  return { get, headers, schema, errorsOf };
}

describe('the schema of /events.json', () => {
  it('is JSON Schema under its own address, which the events point to', async () => {
    const { headers, schema, get } = await serve();
    expect(headers.get('content-type')).toBe('application/schema+json; charset=utf-8');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(schema).toMatchObject({
      $id: 'https://parley.example/schema.json',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: { version: { const: 2 } },
    });
    expect((await get('/events.json')).headers.get('link')).toBe(
      '<https://parley.example/schema.json>; rel="describedby"; type="application/schema+json"',
    );
  });

  const asked = storyTestimony({
    title: 'read by a model',
    readings: { rules: 'statement', reader: { kind: 'agreement', denies: false, sure: 0.9, words: 'agree' } },
  });
  const trouble = storyEvent({ id: 'x', kind: 'breakdown', place: 'nowhere', testimonies: [asked], omitted: ['a'] });

  it.each([
    ['half a year of talks', EVENTS],
    ['nothing at all', []],
    ['what was read by a model, and a place that the dossier does not know', [trouble]],
    ['more than a page', makeEvents(200)],
  ])('takes what is served of %s, and names each of its fields', async (_, events) => {
    const { get, errorsOf } = await serve(events);
    const exact = ajv().compile(z.toJSONSchema(eventsSchema, { io: 'output' }));
    for (let path: string | null = '/events.json'; path !== null; ) {
      const { json } = await get(path);
      expect(errorsOf(json)).toEqual([]);
      expect([exact(json), exact.errors]).toEqual([true, null]);
      path = json.next && new URL(json.next).pathname + new URL(json.next).search;
    }
  });

  it('takes fields that a later version adds, and refuses one that is gone, or means another thing', async () => {
    const { get, errorsOf } = await serve();
    const { json } = await get('/events.json');
    const [first, ...others] = json.events;
    expect(errorsOf({ ...json, more: 1, events: [{ ...first, more: 1 }, ...others] })).toEqual([]);
    const { certainty: _, ...without } = first;
    expect(errorsOf({ ...json, version: 3, events: [without, { ...first, kind: 'rumour', date: 'today' }] })).toEqual([
      'data/version must be equal to constant',
      "data/events/0 must have required property 'certainty'",
      expect.stringContaining('data/events/1/kind must be equal to one of the allowed values'),
      ...Array(3).fill(expect.stringContaining('data/events/1/date')),
    ]);
  });

  it('names no link but to the web', async () => {
    const links = ['javascript:alert(1)', 'https://reuters.example/1', null];
    const testimonies = links.map((link, index) => storyTestimony({ link, title: `report ${index}` }));
    const { get } = await serve([storyEvent({ testimonies })]);
    const { sources } = (await get('/events.json')).json.events[0];
    expect(sources.map(({ link }: { link: string | null }) => link)).toEqual([null, 'https://reuters.example/1', null]);
  });

  it('keeps to its version: who changes this list makes fields go or mean another thing, and the version 3', async () => {
    const { schema } = await serve();
    const { properties } = schema;
    const fieldsOf = (of: { properties: object }) => Object.keys(of.properties).sort().join(' ');
    expect(fieldsOf(schema)).toBe('about dossier events next rounds version');
    expect(fieldsOf(properties.rounds.items)).toBe('events id name number outcomes phase standing');
    expect(fieldsOf(properties.events.items)).toBe(
      'atTable baseline certainty code codes corrects date degree detectedAt firstPublished id kind lastPublished newDate omitted ordinal ordinals participants place result round sources url',
    );
    expect(fieldsOf(properties.events.items.properties.sources.items)).toBe(
      'denies estimated family lang link official origin published publisher readings title',
    );
  });
});
