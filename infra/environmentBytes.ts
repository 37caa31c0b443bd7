/**
 * How much a function is told of several dossiers: an environment holds 4 kB. Names of tables and topics are made by
 * CloudFormation (stack, logical id, twelve letters) and known only while it deploys, so that nothing can be compressed;
 * what all names of a dossier begin with stands once. One dossier in English takes 0.4 kB, one in four languages 1.1.
 */
import { languageOf, topicNames } from '../shared/alerts/topicNames.ts';
import { type DeployedDossier, pascalCase } from './deployedDossier.ts';

/** All variables together: names and values. */
export const ENVIRONMENT_BYTES = 4096;
/** Addresses of the site and of the operator, key of the hashes, prices, and names of the variables. */
const OTHERS = 550;
/** An account and the longest name of a region, before a topic's name. */
const ARN = 'arn:aws:sns:ap-southeast-2:123456789012:'.length;
const RANDOM = '-ABCDEFGHIJKL'.length;
/** `{"id":"","table":"","topics":{"root":"","en":"","fr":"","ar":"","he":""}},` */
const FRAME = 80;
/** What else the logical ids of English topics have that bear no prefix: `Alerts` before, eight letters behind. */
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
      const names = topicNames(policy.languages).map(
        (name) => pascalCase(name).length + RANDOM + 1 + (prefix === '' && languageOf(name) === 'en' ? HASH : 0),
      );
      const table = stack + prefix.length + 'DossiersEventsTable12345678'.length + RANDOM;
      return sum + FRAME + id.length + table + ARN + stack + prefix.length + names.reduce((all, size) => all + size, 0);
    },
    OTHERS + 3 * countries,
  );
}
