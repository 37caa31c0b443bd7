import { type TopicArns, topicNames } from '../shared/alerts/topicNames.ts';
import type { Language } from '../shared/language.ts';
import { connectTable, letExpire } from './adapters/table.ts';
import { type Environment, EnvironmentError, requireVariable } from './environment.ts';

/** The dossier's table, and the client by which it is asked. */
export function connect(environment: Environment, clock: () => Date = () => new Date()) {
  const documents = connectTable();
  if (environment.KEEP_HOURS !== undefined) letExpire(documents, environment.KEEP_HOURS, clock);
  return { documents, table: environment.TABLE_NAME };
}

/** A person may choose any topic of the languages that are offered, so the site needs every one. */
export function allTopics(environment: Environment, languages: readonly Language[]): TopicArns {
  const topics = requireVariable(environment, 'TOPIC_ARNS');
  const missing = topicNames(languages).filter((name) => !topics[name]);
  if (missing.length > 0) throw new EnvironmentError(`TOPIC_ARNS: has no ${missing.join(', ')}`);
  return topics as TopicArns;
}
