/**
 * How much a function is told of several dossiers: an environment holds 4 kB. Names of tables and topics are made by
 * CloudFormation (stack, logical id, twelve letters) and known only while it deploys, so that nothing can be compressed;
 * but all that is known before can be left out: see `topicArns.ts`. A dossier in English takes 0.4 kB, one in four
 * languages 0.8, so that nine of the former fit in, or four of the latter. To lie beside the bundle they are known too late;
 * a parameter that each start fetched would be one more call between a reader and the page. A second stack costs nothing
 * that a dossier in the first does not, but for the site's key, its alarms and the canary: more are refused, in one line.
 */
import { languageOf, topicNames } from '../shared/alerts/topicNames.ts';
import type { DeployedDossier } from './deployedDossier.ts';

/** All variables together: names and values. */
export const ENVIRONMENT_BYTES = 4096;
/** Addresses of the site and of the operator, keys of the hashes and of the CDN, prices, and names of the variables. */
const OTHERS = 550;
/** An account and the longest name of a region, before a topic's name. */
const ARN = 'arn:aws:sns:ap-southeast-2:123456789012:'.length;
const RANDOM = '-ABCDEFGHIJKL'.length;
/** `{"id":"","table":"","topics":{"root":""}},`, and of each language `,"en":""`. */
const FRAME = 42;
const OF_LANGUAGE = 8;
/** The logical ids of English topics that bear no prefix are `Alerts`, the topic's name and eight letters. */
const HASH = 14;

/**
 * An upper bound of the bytes of the variables of the function that is told most.
 * @param countries how many countries' numbers may sign up: all of them are 735 bytes
 */
export function environmentBytes(
  dossiers: readonly Pick<DeployedDossier, 'dossier' | 'prefix'>[],
  stackId: string,
  countries: number,
): number {
  const stack = `Parley-${stackId}-`.length;
  return dossiers.reduce(
    (sum, { dossier: { id, policy }, prefix }) => {
      const names = topicNames(policy.languages).map((name) =>
        prefix === '' && languageOf(name) === 'en' ? name.length + HASH + RANDOM + 1 : RANDOM + 1,
      );
      const frame = FRAME + OF_LANGUAGE * policy.languages.length;
      const table = stack + prefix.length + 'DossiersEventsTable12345678'.length + RANDOM;
      return sum + frame + id.length + table + ARN + stack + prefix.length + names.reduce((all, size) => all + size, 0);
    },
    OTHERS + 3 * countries,
  );
}
