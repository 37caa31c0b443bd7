/**
 * One SNS topic per choice and language. In English a topic is called as its choice, in another language with the code
 * behind it, so that to offer one more language renames no topic and moves no subscriber.
 *
 * Too heavy? A message of SNS has one text for all mails of a topic, and filter policies serve 200 subscribers a topic, so
 * that a language needs topics of its own. Each language brings ten (nine choices and the sign of life). With all four:
 *
 * | what | English alone | four languages | what it may be |
 * | --- | --- | --- | --- |
 * | topics | 11 | 41 | 100,000 an account |
 * | publishes of one alert | 4 or 6 | 16 or 24 | 0.50 USD a million; 10 alerts a month: 0.0001 USD |
 * | ledger, two writes each | 8 or 12 | 32 or 48 | 0.625 USD a million; 10 alerts a month: 0.0003 USD |
 * | seconds until the last topic is told, at 60 ms | 0.4 | 1.5 | ten alerts at once: 17 of the notifier's 60 |
 * | chances of the one repeat that a crash may cause | 4 or 6 | 16 or 24 | each subscriber is on one topic: as before |
 * | environment of a function, ARNs written whole | 1.4 kB | 5.4 kB | 4 kB: they are packed, see `topicArns.ts` |
 * | resources of the stack | | 60 more | 500 |
 * | metrics behind the alarm "Messages not delivered" | 10 | 37 | 10 an alarm: one alarm a language, 0.90 USD a month |
 *
 * So it is not too heavy; what a language costs is the alarm that watches its nine topics.
 */

import type { Language } from '../language.ts';
import { LANGUAGES } from '../language.ts';
import { CHOICES, type Choice } from './alert.ts';

type Foreign = Exclude<Language, 'en'>;

/** A choice in a language: a subscriber is on exactly one of these topics … */
export type ChoiceTopic = Choice | `${Choice}-${Foreign}`;
/** … and, if wished, on one of these, the weekly sign of life. */
export type HeartbeatTopic = 'heartbeat' | `heartbeat-${Foreign}`;
/** What a person can be subscribed to. */
export type Wish = ChoiceTopic | HeartbeatTopic;

/**
 * `verify` carries no message at all: being asked to confirm it is how somebody proves that a mailbox is theirs, since
 * SNS sends mail to one address in no other case.
 */
export type TopicName = Wish | 'verify';

/** The topics that every operator has. */
type EnglishTopic = Choice | 'heartbeat' | 'verify';
/** ARN of each topic: of all in English, and of those in the languages that are offered beside it. */
export type TopicArns = Readonly<Record<EnglishTopic, string> & Partial<Record<TopicName, string>>>;

export function choiceIn(choice: Choice, language: Language): ChoiceTopic {
  return language === 'en' ? choice : `${choice}-${language}`;
}

export function heartbeatIn(language: Language): HeartbeatTopic {
  return language === 'en' ? 'heartbeat' : `heartbeat-${language}`;
}

/** Topics that people subscribe to in these languages, those of each together. */
export function wishesIn(languages: readonly Language[]): Wish[] {
  return languages.flatMap((language): Wish[] => [
    ...CHOICES.map((choice) => choiceIn(choice, language)),
    heartbeatIn(language),
  ]);
}

/** All topics of an operator who offers these languages, in a fixed order that begins with English. */
export function topicNames(languages: readonly Language[]): TopicName[] {
  const [english, ...others] = LANGUAGES.filter((language) => language === 'en' || languages.includes(language));
  return [...wishesIn(english ? [english] : []), 'verify', ...wishesIn(others)];
}

/** All that there can be. */
export const TOPIC_NAMES: readonly TopicName[] = topicNames(LANGUAGES);

export function languageOf(topic: TopicName): Language {
  return LANGUAGES.find((language) => topic.endsWith(`-${language}`)) ?? 'en';
}

/** The same wish in English: the choice, or `heartbeat`. */
export function inEnglish(wish: Wish): Choice | 'heartbeat' {
  const language = languageOf(wish);
  return (language === 'en' ? wish : wish.slice(0, -language.length - 1)) as Choice | 'heartbeat';
}

export function isHeartbeat(topic: TopicName): topic is HeartbeatTopic {
  return topic.startsWith('heartbeat');
}

/** ARN of a wish's topic; of one whose language is no longer offered, that of the same in English. */
export function arnOf(topics: TopicArns, wish: Wish): string {
  return topics[wish] ?? topics[inEnglish(wish)];
}
