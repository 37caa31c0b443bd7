/**
 * The ARNs of all topics, small enough for a function's environment, which holds 4 kB: with four languages they are 41 of
 * some 110 letters, nearly all of them alike. So what they begin with stands once, and names follow in a fixed order.
 */
import * as z from 'zod';
import { LANGUAGES, type Language } from '../language.ts';
import { pascalCase } from './startUpper.ts';
import { TOPIC_NAMES, type TopicName, topicNames, wishesIn } from './topicNames.ts';

/**
 * `{"root":"arn:aws:sns:eu-west-1:123456789012:","en":"name,name,…","fr":"name,…"}`. A name that begins with a hyphen is
 * only the end of one: before it stands the topic, `AllEarlyFr-ABCDEFGHIJKL`.
 */
export type PackedTopicArns = { root: string } & Partial<Record<Language, string>>;

const wholeSchema = z.partialRecord(z.enum(TOPIC_NAMES as [TopicName, ...TopicName[]]), z.string().startsWith('arn:'));
const packedSchema = z.object({
  root: z.string().startsWith('arn:'),
  ...(Object.fromEntries(LANGUAGES.map((language) => [language, z.string().optional()])) as Record<
    Language,
    z.ZodOptional<z.ZodString>
  >),
});

/** Topics of a language, in the order in which they are packed. */
export function topicsOf(language: Language): TopicName[] {
  return language === 'en' ? topicNames(['en']) : wishesIn([language]);
}

/** Both forms: an ARN by each name, as one language alone has them, or packed. */
export const topicArnsSchema = z.union([
  packedSchema.transform((packed, context) => {
    const entries = LANGUAGES.flatMap((language) => {
      const names = packed[language]?.split(',') ?? [];
      const topics = topicsOf(language);
      if (names.length > 0 && names.length !== topics.length)
        context.addIssue({
          code: 'custom',
          message: `has ${names.length} topics in ${language}, not ${topics.length}`,
        });
      return names.map((name, index) => {
        const topic = name.startsWith('-') ? pascalCase(topics[index] ?? '') : '';
        return [topics[index], `${packed.root}${topic}${name}`] as const;
      });
    });
    return Object.fromEntries(entries) as Partial<Record<TopicName, string>>;
  }),
  wholeSchema,
]);
