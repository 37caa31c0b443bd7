import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../functions/environment.ts';
import { topicArnsSchema } from '../../shared/alerts/topicArns.ts';
import {
  arnOf,
  inEnglish,
  languageOf,
  TOPIC_NAMES,
  type TopicArns,
  topicNames,
} from '../../shared/alerts/topicNames.ts';

/** Names under which subscribers have been on topics since before there were languages. */
const BEFORE = [
  ...['rounds-early', 'rounds-twice', 'rounds-confirmed'],
  ...['outcomes-early', 'outcomes-twice', 'outcomes-confirmed'],
  ...['all-early', 'all-twice', 'all-confirmed'],
  ...['heartbeat', 'verify'],
];

describe('the topics', () => {
  it('of an operator who offers English alone are those of before, and stay whatever else is offered', () => {
    expect(topicNames(['en'])).toEqual(BEFORE);
    expect(topicNames(['he', 'en', 'fr']).slice(0, 11)).toEqual(BEFORE);
  });

  it('of each further language are ten, which say whose they are', () => {
    const french = topicNames(['fr', 'en']).slice(11);
    expect(french).toHaveLength(10);
    expect(french.map(languageOf)).toEqual(french.map(() => 'fr'));
    expect(french.map((name) => (name === 'verify' ? '' : inEnglish(name)))).toEqual(BEFORE.slice(0, 10));
    expect(TOPIC_NAMES).toHaveLength(41);
  });

  it('that are gone with their language are stood in for by the English ones', () => {
    const topics = { 'all-early': 'arn:en', heartbeat: 'arn:life' } as TopicArns;
    expect([arnOf(topics, 'all-early-fr'), arnOf(topics, 'heartbeat-he')]).toEqual(['arn:en', 'arn:life']);
    expect(arnOf({ ...topics, 'all-early-fr': 'arn:fr' }, 'all-early-fr')).toBe('arn:fr');
  });
});

describe('the ARNs of the topics in an environment', () => {
  const names = (suffix: string, count: number) => Array.from({ length: count }, (_, i) => `${suffix}${i}`).join(',');

  it('are read whole or packed', () => {
    expect(topicArnsSchema.parse({ 'all-early': 'arn:aws:sns:eu-west-1:1:a' })).toEqual({
      'all-early': 'arn:aws:sns:eu-west-1:1:a',
    });
    const packed = topicArnsSchema.parse({ root: 'arn:aws:sns:eu-west-1:1:', en: names('E', 11), fr: names('F', 10) });
    expect(packed).toMatchObject({
      verify: 'arn:aws:sns:eu-west-1:1:E10',
      'heartbeat-fr': 'arn:aws:sns:eu-west-1:1:F9',
    });
    expect(Object.keys(packed)).toHaveLength(21);
  });

  it('are refused when one is missing: every later one would stand for another topic', () => {
    const TOPIC_ARNS = JSON.stringify({ root: 'arn:aws:sns:eu-west-1:1:', en: names('E', 11), fr: names('F', 9) });
    expect(() => readEnvironment({ TABLE_NAME: 't', DOSSIER_FILE: 'd', TOPIC_ARNS })).toThrow(/TOPIC_ARNS/);
  });
});
