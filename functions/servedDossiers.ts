/**
 * Which negotiations a function serves, and what it is told of each. One alone is told as ever: its table, topics and file
 * are variables of their own, and its pages are at the site's root. Several stand in one variable, each with its table and
 * topics; its file is called after its id, and its pages are below `/ID`.
 */
import * as z from 'zod';
import { topicNames } from '../shared/alerts/topicNames.ts';
import { CANARY_ID } from '../shared/canary/canaryDossier.ts';
import {
  ENVIRONMENT_KEYS,
  type Environment,
  EnvironmentError,
  jsonText,
  readEnvironment,
  type Variables,
} from './environment.ts';

const entrySchema = z.object({
  id: z.string().min(1),
  table: z.string().min(1),
  /** As `TOPIC_ARNS` of one dossier alone. */
  topics: z.record(z.string(), z.string()).optional(),
  /** Polled and told like the others, and on no list that readers see. */
  hidden: z.boolean().default(false),
});
const canarySchema = z.object({ table: z.string().min(1), topic: z.string().startsWith('arn:') });
/** What `CANARY` holds, as JSON. */
export type CanaryEntry = z.infer<typeof canarySchema>;
/** Rounds that did not take place need not be remembered. */
const CANARY_HOURS = 72;

const servedSchema = jsonText.pipe(z.array(entrySchema).min(1, 'names no dossier'));

/** What `DOSSIERS` holds of each, as JSON. */
export type DossierEntry = z.input<typeof entrySchema>;

export interface ServedDossier {
  /** Null: it is the only one, and its file says so. */
  id: string | null;
  hidden: boolean;
  environment: Environment;
}

/**
 * The dossiers that the variables tell of, in their order.
 * @throws {EnvironmentError} naming every wrong or missing variable.
 */
export function readServedDossiers(variables: Variables): ServedDossier[] {
  const followed = readFollowed(variables);
  const text = variables[ENVIRONMENT_KEYS.canary];
  return text === undefined ? followed : [...followed, readCanary(text, variables, followed[0]?.environment.SITE_URL)];
}

/** The canary has a table of its own and one topic for every choice, and is on the site of the first dossier. */
function readCanary(text: string, variables: Variables, site: string | undefined): ServedDossier {
  const result = jsonText.pipe(canarySchema).safeParse(text);
  if (!result.success)
    throw new EnvironmentError(`${ENVIRONMENT_KEYS.canary}: ${result.error.issues[0]?.message ?? 'is wrong'}`);
  const { table, topic } = result.data;
  const environment = readEnvironment({
    ...variables,
    [ENVIRONMENT_KEYS.table]: table,
    [ENVIRONMENT_KEYS.topics]: JSON.stringify(Object.fromEntries(topicNames(['en']).map((name) => [name, topic]))),
    [ENVIRONMENT_KEYS.dossier]: `${CANARY_ID}.json`,
    [ENVIRONMENT_KEYS.site]: site,
    [ENVIRONMENT_KEYS.keepHours]: String(CANARY_HOURS),
  });
  return { id: CANARY_ID, hidden: true, environment };
}

function readFollowed(variables: Variables): ServedDossier[] {
  const text = variables[ENVIRONMENT_KEYS.dossiers];
  if (text === undefined) return [{ id: null, hidden: false, environment: readEnvironment(variables) }];
  const result = servedSchema.safeParse(text);
  if (!result.success)
    throw new EnvironmentError(`${ENVIRONMENT_KEYS.dossiers}: ${result.error.issues[0]?.message ?? 'is wrong'}`);
  const [first] = result.data;
  return result.data.map(({ id, table, topics, hidden }) => ({
    id,
    hidden,
    environment: readEnvironment({
      ...variables,
      [ENVIRONMENT_KEYS.table]: table,
      [ENVIRONMENT_KEYS.topics]: topics && JSON.stringify(topics),
      [ENVIRONMENT_KEYS.dossier]: `${id}.json`,
      [ENVIRONMENT_KEYS.site]: variables[ENVIRONMENT_KEYS.site] && `${variables[ENVIRONMENT_KEYS.site]}/${id}`,
      // All are counted together: whoever asks for codes gets no more of them where there are more dossiers.
      [ENVIRONMENT_KEYS.limitsTable]: first?.table,
    }),
  }));
}
