import { setMaxListeners } from 'node:events';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import { createFetchFeed } from '../../../functions/poll/fetchFeed.ts';
import { createDetector } from '../../../shared/detect/detector.ts';
import type { Feed } from '../../../shared/dossier/dossier.ts';
import { createProgressBar } from '../../terminal/progressBar.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { type CheckServices, checkFeed, type FeedCheck } from './checkFeed.ts';
import type { CommandContext, CommandOutput } from './context.ts';
import { findFeed } from './findFeed.ts';
import { formatCheck } from './formatCheck.ts';
import { formatChecks } from './formatChecks.ts';

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
