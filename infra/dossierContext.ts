/** Which negotiations the operator has the stack follow: `dossier=FILE`, or `dossiers=FILE,FILE`. */
import { resolve } from 'node:path';
import { readDossierFile } from '../functions/dossierFile.ts';
import { isPathOfSite } from '../functions/site/sitePaths.ts';
import { pascalCase } from '../shared/alerts/startUpper.ts';
import { languageOf, type TopicName } from '../shared/alerts/topicNames.ts';
import type { Dossier } from '../shared/dossier/dossier.ts';
import { DossierError } from '../shared/dossier/dossierError.ts';
import type { Addressee } from './addressee.ts';
import { ContextError } from './contextError.ts';
import type { DeployedDossier } from './deployedDossier.ts';
import { ENVIRONMENT_BYTES, environmentBytes } from './environmentBytes.ts';
import type { ExistingTable } from './existingTable.ts';

interface DossierKeys {
  phoneCountries: readonly string[];
  dossier: string;
  dossiers: string[];
  stack: string;
  tableName: string[];
  tableStreamArn: string[];
}

/** With several languages; see the test of what the functions are told. */
const LONGEST_ID = 40;

/**
 * The dossiers in the operator's order, and the id after which the stack is called.
 * @param given the context as it was given, without defaults
 * @throws {ContextError} naming what is wrong, in one line
 */
export function readDossiers(
  keys: DossierKeys,
  given: Record<string, unknown>,
): { stackId: string; dossiers: DeployedDossier[] } {
  if (keys.dossiers.length > 0 && given.dossier !== undefined)
    throw new ContextError(`context dossiers: dossier="${keys.dossier}" is given, too: give one or the other`);
  const [key, files] = keys.dossiers.length > 0 ? ['dossiers', keys.dossiers] : ['dossier', [keys.dossier]];
  const read = files.map((file) => ({ file, dossier: readDossier(file, key) }));
  const stackId = keys.stack || (read[0]?.dossier.id ?? '');
  rejectAlike(read);
  if (read.length > 1) rejectPaths(read);
  else rejectLongId(read[0]?.dossier);
  const tables = readTables(keys, read);
  const dossiers = read.map(({ file, dossier }) => ({
    dossier,
    file: resolve(file),
    hidden: false,
    prefix: dossier.id === stackId ? '' : pascalCase(dossier.id),
    table: tables.get(dossier.id) ?? null,
  }));
  rejectManyTopics(dossiers, stackId, keys.phoneCountries.length);
  return { stackId, dossiers };
}

/** An entry for a dossier that is not there, or in a language that one of those it is for does not offer. */
export function rejectUnoffered(
  lists: Readonly<Record<string, readonly (Addressee & { choice: TopicName })[]>>,
  dossiers: readonly DeployedDossier[],
): void {
  const ids = dossiers.map(({ dossier }) => dossier.id);
  for (const [key, list] of Object.entries(lists))
    for (const { choice, dossierId } of list) {
      if (dossierId !== undefined && !ids.includes(dossierId))
        throw new ContextError(`context ${key}: there is no dossier "${dossierId}", only ${ids.join(', ')}`);
      const without = dossiers.find(
        ({ dossier: { id, policy } }) =>
          (dossierId === undefined || id === dossierId) && !policy.languages.includes(languageOf(choice)),
      );
      if (!without) continue;
      const whose = dossiers.length > 1 ? ` of ${without.dossier.id}` : '';
      throw new ContextError(
        `context ${key}: "${choice}" is in a language that policy.languages${whose} does not offer`,
      );
    }
}

type Read = { file: string; dossier: Dossier }[];

function readDossier(file: string, key: string | string[] | undefined): Dossier {
  try {
    return readDossierFile(file);
  } catch (error) {
    if (error instanceof DossierError) throw new ContextError(`context ${key}: ${error.message}`);
    throw error;
  }
}

/** Ids are addresses on the site, and names of tables and topics, where hyphens are left out; short names tell alarms apart. */
function rejectAlike(read: Read): void {
  for (const [index, { file, dossier }] of read.entries()) {
    const other = read.slice(0, index).find((each) => pascalCase(each.dossier.id) === pascalCase(dossier.id));
    if (other?.dossier.id === dossier.id)
      throw new ContextError(`context dossiers: ${other.file} and ${file} have the same id "${dossier.id}"`);
    if (other)
      throw new ContextError(`context dossiers: the ids "${other.dossier.id}" and "${dossier.id}" are too much alike`);
    const { shortName } = dossier;
    const namesake = read.slice(0, index).find((each) => each.dossier.shortName === shortName);
    if (namesake)
      throw new ContextError(`context dossiers: ${namesake.file} and ${file} have the same shortName "${shortName}"`);
  }
}

/** `/ID` must not stand where a page of the first dossier stood, to which old links lead. */
function rejectPaths(read: Read): void {
  const taken = read.find(({ dossier }) => isPathOfSite(`/${dossier.id}`));
  if (taken)
    throw new ContextError(
      `context dossiers: "/${taken.dossier.id}" is a page of the site: ${taken.file} needs another id`,
    );
}

/** The environment of a function holds 4 kB: with the names of forty topics in it, each with the dossier's id. */
function rejectLongId(dossier: Dossier | undefined): void {
  if (dossier && dossier.policy.languages.length > 1 && dossier.id.length > LONGEST_ID)
    throw new ContextError(`context dossier: its id is longer than ${LONGEST_ID} letters, too long to offer languages`);
}

function rejectManyTopics(dossiers: readonly DeployedDossier[], stackId: string, countries: number): void {
  if (dossiers.length === 1) return;
  const bytes = environmentBytes(dossiers, stackId, countries);
  if (bytes > ENVIRONMENT_BYTES)
    throw new ContextError(
      `context dossiers: a function would be told ${bytes} bytes, of at most ${ENVIRONMENT_BYTES}: name fewer dossiers, or offer fewer languages, and follow the others by a stack of their own`,
    );
}

/** A name without its stream would deploy a notifier that hears of nothing; a stream of another table, of the wrong things. */
function readTables({ tableName, tableStreamArn }: DossierKeys, read: Read): Map<string, ExistingTable> {
  const tables = new Map<string, ExistingTable>();
  const streams = new Set(tableStreamArn);
  for (const entry of tableName) {
    const [name = '', id = read.length === 1 ? (read[0]?.dossier.id ?? '') : ''] = entry.split('=').reverse();
    if (!read.some(({ dossier }) => dossier.id === id))
      throw new ContextError(
        id === ''
          ? `context tableName="${entry}": say which dossier's it is, as in ${read[0]?.dossier.id}=${entry}`
          : `context tableName="${entry}": there is no dossier "${id}"`,
      );
    const stream = tableStreamArn.find((arn) => arn.includes(`:table/${name}/stream/`));
    if (tableStreamArn.length === 0)
      throw new ContextError(`context tableName="${entry}": goes with tableStreamArn, the table's LatestStreamArn`);
    if (!stream)
      throw new ContextError(
        `context tableStreamArn="${tableStreamArn.join(',')}": is not a stream of tableName="${entry}"`,
      );
    streams.delete(stream);
    tables.set(id, { tableName: name, tableStreamArn: stream });
  }
  const [unused] = streams;
  if (unused) throw new ContextError(`context tableStreamArn="${unused}": goes with tableName, whose stream it is`);
  return tables;
}
