import { getCountries } from 'libphonenumber-js';
import { ENVIRONMENT_KEYS } from '../../functions/environment.ts';
import type { TopicArns } from '../../shared/alerts/topicNames.ts';
import { LOCAL_AWS } from './localAws.ts';
import { readLocalKey } from './localKey.ts';

export interface LocalPlaces {
  databaseEndpoint: string;
  snsEndpoint: string;
  tableName: string;
  topics: TopicArns;
  operatorTopic: string;
  dossierFile: string;
  siteUrl: string;
  allowPrivateFeeds: boolean;
  /** Where the key of the hashes is kept; null: nowhere. */
  keyFile: string | null;
}

type Variables = Record<string, string | undefined>;

/** Settings of a real account that would win over ours, and must not reach it. */
const CLEARED = ['AWS_PROFILE', 'AWS_SESSION_TOKEN', 'AWS_ENDPOINT_URL', 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'];

/** Node 20 is enough for the versions pinned here; the SDK's notice is for those who follow the newest. */
export const QUIET: Variables = { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };

/**
 * The variables that point the unchanged functions, and the SDK in them, at this machine.
 * `undefined` stands for a variable that must not be set.
 */
export function localVariables(places: LocalPlaces): Variables {
  return {
    [ENVIRONMENT_KEYS.table]: places.tableName,
    [ENVIRONMENT_KEYS.topics]: JSON.stringify(places.topics),
    [ENVIRONMENT_KEYS.operatorTopic]: places.operatorTopic,
    [ENVIRONMENT_KEYS.dossier]: places.dossierFile,
    [ENVIRONMENT_KEYS.site]: places.siteUrl,
    [ENVIRONMENT_KEYS.allowPrivateFeeds]: String(places.allowPrivateFeeds),
    [ENVIRONMENT_KEYS.hashKey]: readLocalKey(places.keyFile),
    // No text leaves this machine, so that any country will do.
    [ENVIRONMENT_KEYS.phoneCountries]: getCountries().join(','),
    ...Object.fromEntries(CLEARED.map((name) => [name, undefined])),
    AWS_ENDPOINT_URL_DYNAMODB: places.databaseEndpoint,
    AWS_ENDPOINT_URL_SNS: places.snsEndpoint,
    AWS_REGION: LOCAL_AWS.region,
    AWS_ACCESS_KEY_ID: LOCAL_AWS.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_AWS.credentials.secretAccessKey,
  };
}

/** Sets the variables of this process and returns how to put back what was there. */
export function applyVariables(variables: Variables): () => void {
  const before = Object.fromEntries(Object.keys(variables).map((name) => [name, process.env[name]]));
  setAll(variables);
  return () => setAll(before);
}

function setAll(variables: Variables): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
