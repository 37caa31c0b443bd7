/** Feeds and a table on this machine for the first poll of a function that has just started. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composePoll } from '../../functions/compose.ts';
import { ENVIRONMENT_KEYS, readEnvironment } from '../../functions/environment.ts';
import { checkDossier } from '../../infra/constructs/bundleFiles.ts';
import { type StandInFeeds, startFeeds, writeDossier } from '../../infra/cost/standInFeeds.ts';
import { type Cleanup, createCleanup } from '../../infra/local/cleanup.ts';
import { createTable, startDatabase } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { applyVariables, QUIET } from '../../infra/local/localEnvironment.ts';
import { BUNDLE_ENVIRONMENT } from '../infra/bundleFolders.ts';

const FEEDS = 15;
const ITEMS = 20;
const MINUTE_MS = 60_000;
/** One new item in each of three feeds: what most polls find, in three languages. */
const NEWS = [
  { lang: 'en', title: 'Israel and Syria open third round of security talks in Paris', lead: 'More of it in words. ' },
  {
    lang: 'ar',
    title: 'انطلاق جولة ثالثة من المفاوضات بين سوريا وإسرائيل في باريس',
    lead: 'والمزيد من ذلك بالكلمات. ',
  },
  {
    lang: 'fr',
    title: 'Israël et la Syrie entament un cycle de pourparlers à Paris',
    lead: 'Et plus encore en mots. ',
  },
];

export interface World {
  /** The variables of a poll of feeds on this machine, at a table of its own where all but the news is known. */
  env: Record<string, string>;
  close(): Promise<void>;
}

/** Opens a world for one poll, and writes the dossier of its feeds beside the bundle. */
export async function openWorld(bundle: string): Promise<World> {
  const cleanup = createCleanup();
  cleanup.add(applyVariables(QUIET));
  const feeds = await startFeeds(Date.now(), cleanup, ITEMS);
  const dossierFile = writeFeeds(feeds.port, cleanup);
  writeFileSync(join(bundle, 'dossier.json'), checkDossier(dossierFile));
  const database = await startDatabase(null);
  cleanup.add(database.stop);
  await createTable(database.endpoint, BUNDLE_ENVIRONMENT.TABLE_NAME);
  const env = {
    ...BUNDLE_ENVIRONMENT,
    [ENVIRONMENT_KEYS.allowPrivateFeeds]: 'true',
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_REGION: LOCAL_AWS.region,
    AWS_ACCESS_KEY_ID: LOCAL_AWS.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_AWS.credentials.secretAccessKey,
  };
  await settle(feeds, { ...env, [ENVIRONMENT_KEYS.dossier]: dossierFile });
  return { env, close: cleanup.run };
}

/** The dossier that comes with Parley and feeds at one address: the bundle finds hosts as a function does. */
function writeFeeds(port: number, cleanup: Cleanup): string {
  const file = writeDossier(port, FEEDS, cleanup);
  const dossier = JSON.parse(readFileSync(file, 'utf8')) as { feeds: { url: string }[] };
  const feeds = dossier.feeds.map((feed, index) => ({
    ...feed,
    url: feed.url.replace(/\/\/[^:]+/, '//127.0.0.1'),
    lang: NEWS[index]?.lang ?? 'en',
  }));
  writeFileSync(file, JSON.stringify({ ...dossier, feeds }));
  return file;
}

/** Lets the table know all that the feeds hold, then puts the news into them. */
async function settle(feeds: StandInFeeds, variables: Record<string, string>): Promise<void> {
  const putBack = applyVariables(variables);
  try {
    const clock = { now: Date.now() - 15 * MINUTE_MS };
    const app = composePoll(readEnvironment(process.env), { clock: () => new Date(clock.now), log: () => {} });
    feeds.now = clock.now - 24 * 60 * MINUTE_MS;
    feeds.addItems(FEEDS, (feed) => `Weather of region ${feed}`);
    for (let round = 0; round < 2; round += 1) {
      await app.poll();
      clock.now += 5 * MINUTE_MS;
    }
  } finally {
    putBack();
  }
  feeds.now = Date.now() - MINUTE_MS;
  feeds.addItems(
    NEWS.length,
    (feed) => NEWS[feed]?.title ?? '',
    (feed) => NEWS[feed]?.lead ?? '',
  );
}
