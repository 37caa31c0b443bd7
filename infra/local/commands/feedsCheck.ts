import { setMaxListeners } from 'node:events';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import { createFetchFeed } from '../../../functions/poll/fetchFeed.ts';
import { createDetector } from '../../../shared/detect/detector.ts';
import type { Dossier, Feed } from '../../../shared/dossier/dossier.ts';
import { feedAddressKey } from '../../../shared/dossier/feedAddressKey.ts';
import { parseFeedAddress } from '../../../shared/dossier/parseFeedAddress.ts';
import { createProgressBar } from '../replay/progressBar.ts';
import { adHocFeed } from './adHocFeed.ts';
import { type CheckServices, checkFeed, type FeedCheck } from './checkFeed.ts';
import type { CommandContext, CommandOutput } from './context.ts';
import { formatCheck } from './formatCheck.ts';
import { formatChecks } from './formatChecks.ts';
import { UsageError } from './usageError.ts';

/** Only work that takes longer is worth a bar. */
const BAR_AFTER_MS = 700;

/** `parley feeds check`: asks one feed, or all, now, and explains what comes. Keeps nothing. Status 1: one failed. */
export async function feedsCheck(
  args: string[],
  context: CommandContext,
  barAfterMs = BAR_AFTER_MS,
): Promise<CommandOutput> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      dossier: { type: 'string', default: DEFAULT_DOSSIER },
      'allow-private': { type: 'boolean', default: false },
    },
  });
  const [target, ...rest] = positionals;
  if (rest.length > 0 || (target !== undefined) === values.all)
    throw new UsageError("feeds check takes one address or feed's id, or --all");
  const dossier = readDossierFile(values.dossier);
  const services: CheckServices = {
    fetchFeed: createFetchFeed({ allowPrivate: values['allow-private'] }),
    detect: createDetector(dossier),
    stopwatch: () => performance.now(),
  };
  const feeds = target === undefined ? dossier.feeds : [findFeed(dossier, target)];
  const checks = await checkAll(services, feeds, context, barAfterMs);
  const [first] = checks;
  const text =
    target !== undefined && first ? formatCheck(first, context.columns) : formatChecks(checks, context.columns);
  return { text, status: checks.some((check) => check.failure !== null) ? 1 : 0 };
}

/** The dossier's feed of that id or address; else the address as it is. */
function findFeed(dossier: Dossier, target: string): Feed {
  const named = dossier.feeds.find((feed) => feed.id === target);
  if (named) return named;
  if (/^[a-z0-9-]+$/i.test(target)) throw new UsageError(`the dossier has no feed "${target}"`);
  const url = parseFeedAddress(target);
  if (url === null) throw new UsageError(`"${target}" is not an address of the web`);
  const key = feedAddressKey(url);
  return dossier.feeds.find((feed) => feedAddressKey(feed.url) === key) ?? adHocFeed(url);
}

/** As a poll does it: more would strain a home's line and its name server. */
const FEEDS_AT_ONCE = 12;
async function checkAll(
  services: CheckServices,
  feeds: readonly Feed[],
  { now, terminal }: CommandContext,
  barAfterMs: number,
): Promise<FeedCheck[]> {
  // Each feed has its own time limits; there is no common one.
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  const limit = pLimit(FEEDS_AT_ONCE);
  const bar = createProgressBar(terminal);
  const start = services.stopwatch();
  let done = 0;
  const checkOne = async (feed: Feed) => {
    const check = await checkFeed(services, feed, now, signal);
    done += 1;
    if (services.stopwatch() - start >= barAfterMs) bar.show(done / feeds.length, `${done} of ${feeds.length} feeds`);
    return check;
  };
  try {
    return await Promise.all(feeds.map((feed) => limit(checkOne, feed)));
  } finally {
    bar.clear();
  }
}
