import { Stack } from 'aws-cdk-lib';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { ENVIRONMENT_KEYS } from '../../functions/environment.ts';
import type { DossierEntry } from '../../functions/servedDossiers.ts';
import type { DeployedDossier } from '../deployedDossier.ts';
import type { AlertTopics } from './alertTopics.ts';
import type { EventTable } from './eventTable.ts';
import type { TimedCall } from './functionSchedule.ts';

/** A dossier of the stack, with the table and the topics that are its own; functions and alarms serve them all. */
export interface Followed extends Pick<DeployedDossier, 'dossier' | 'file' | 'hidden' | 'prefix'> {
  table: EventTable;
  topics: AlertTopics;
  /** Where the notifier gives the dossier's signs of life. */
  pulse: ITopic;
  /** Its alarm "Trouble", which calls whoever finds the cause. */
  trouble: Alarm;
}

export type Told = Partial<Record<keyof typeof ENVIRONMENT_KEYS, string | undefined>>;

/** Where a dossier's file lies beside the bundles. */
export function fileNameOf({ dossier }: Followed, followed: readonly Followed[]): string {
  return followed.length === 1 ? 'dossier.json' : `${dossier.id}.json`;
}

/** What a function is told of the dossiers: one alone as ever, several in one variable. See `servedDossiers.ts`. */
export function tellDossiers(scope: Construct, followed: readonly Followed[], withTopics: boolean): Told {
  const [first, ...others] = followed;
  if (first && others.length === 0)
    return {
      table: first.table.table.tableName,
      dossier: fileNameOf(first, followed),
      ...(withTopics && { topics: first.topics.toEnvironment() }),
    };
  const entries = followed.map(
    ({ dossier, table, topics, hidden }): DossierEntry => ({
      id: dossier.id,
      table: table.table.tableName,
      ...(withTopics && { topics: topics.toPacked() }),
      ...(hidden && { hidden }),
    }),
  );
  return { dossiers: Stack.of(scope).toJsonString(entries) };
}

/** Calls by the clock for each dossier, told whose turn it is: one alone needs no name. */
export function callsOf(
  followed: readonly Followed[],
  calls: (each: Followed, index: number) => readonly TimedCall[],
): TimedCall[] {
  return followed.flatMap((each, index) =>
    calls(each, index).map((call) => ({
      ...call,
      id: `${each.prefix}${call.id}`,
      input: { ...(followed.length > 1 && { dossier: each.dossier.id }), ...call.input },
    })),
  );
}

/** Where what is a dossier's alone is built within a construct that serves them all. */
export function ownScope(parent: Construct, { prefix }: Pick<Followed, 'prefix'>): Construct {
  if (prefix === '') return parent;
  return (parent.node.tryFindChild(prefix) as Construct | undefined) ?? new Construct(parent, prefix);
}

/**
 * What an alarm on one of so many says first; nothing where there is one, and the stack is called after it. Any other alone
 * has taken the place of that one, whose alarms bear their names until those of the newcomer are made.
 */
export function nameAmong(
  { dossier, prefix }: Pick<Followed, 'dossier' | 'prefix'>,
  count: number,
): string | undefined {
  return count === 1 && prefix === '' ? undefined : dossier.shortName;
}
