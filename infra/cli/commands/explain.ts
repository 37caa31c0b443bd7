import { parseArgs } from 'node:util';
import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import { createFetchFeed } from '../../../functions/poll/fetchFeed.ts';
import { type Explanation, explainItem } from '../../../shared/decide/explainItem.ts';
import { createDetector } from '../../../shared/detect/detector.ts';
import type { Detector } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { toItem } from '../../../shared/feeds/toItem.ts';
import { CommandError } from '../../terminal/commandError.ts';
import { connectReader, READER_KEY } from '../../terminal/readerOption.ts';
import { readText } from '../../terminal/readText.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { askReader } from './askReader.ts';
import { checkFeed } from './checkFeed.ts';
import type { CommandContext } from './context.ts';
import { findFeed } from './findFeed.ts';
import { formatExplanation } from './formatExplanation.ts';
import { buildSketch, parseHeadlines, type Sketched } from './sketchItem.ts';

const OPTIONS = {
  summary: { type: 'string', default: '' },
  published: { type: 'string' },
  source: { type: 'string' },
  lang: { type: 'string', default: '' },
  file: { type: 'string' },
  url: { type: 'string' },
  'allow-private': { type: 'boolean', default: false },
  reader: { type: 'string' },
  'reader-model': { type: 'string' },
  dossier: { type: 'string', default: DEFAULT_DOSSIER },
  json: { type: 'boolean', default: false },
} as const;

const USAGE = 'explain takes one headline, --file FILE or --url FEED: parley explain "HEADLINE"';

/**
 * `parley explain`: what the pipeline decides about a headline, about each of a file's, or about each item of a feed as
 * it is now, and every reason. Each stands alone: nothing else is known. Reads and writes no data.
 */
export async function explain(args: string[], { now }: Pick<CommandContext, 'now'>): Promise<string> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [title] = positionals;
  if (positionals.length + [values.file, values.url].filter((given) => given !== undefined).length !== 1)
    throw new UsageError(USAGE);
  const published = (values.published === undefined ? now : parseInstant(values.published)).toISOString();
  const dossier = readDossierFile(values.dossier);
  const detect = createDetector(dossier);
  const given = { ...values, published };
  const reader =
    values.reader === undefined
      ? null
      : await connectReader(values.reader, values['reader-model'], process.env[READER_KEY]);
  const explainOne = async ({ item, feed }: Sketched, now: string) => {
    const detection = await askReader(detect(item, feed), reader, dossier);
    return explainItem(item, feed, dossier, () => detection, now);
  };
  if (title !== undefined) {
    if (title.trim() === '') throw new UsageError(USAGE);
    const explanation = await explainOne(buildSketch({ ...given, title }, dossier), published);
    return values.json ? JSON.stringify(explanation, null, 2) : formatExplanation(explanation);
  }
  const sketches =
    values.url === undefined
      ? readHeadlines(values.file ?? '').map((headline) => buildSketch({ ...given, ...headline }, dossier))
      : await fetchItems(values.url, dossier, detect, new Date(published), values['allow-private']);
  const explained: { title: string; explanation: Explanation }[] = [];
  for (const sketch of sketches) {
    const explanation = await explainOne(sketch, sketch.item.published ?? published);
    explained.push({ title: sketch.item.title, explanation });
  }
  if (values.json) return JSON.stringify(explained, null, 2);
  return explained.map((each) => `${each.title}\n${formatExplanation(each.explanation)}`).join('\n\n');
}

/** @throws {CommandError} for a file that cannot be read or holds no headline, or naming its first wrong line. */
function readHeadlines(file: string) {
  const { headlines, problem } = parseHeadlines(readText(file));
  if (problem !== null) throw new CommandError(`${file}, ${problem}`);
  if (headlines.length === 0) throw new CommandError(`${file} holds no headline`);
  return headlines;
}

/** The items of a feed as it is now: one of the dossier's by its id or address, or any other. */
async function fetchItems(
  target: string,
  dossier: Dossier,
  detect: Detector,
  now: Date,
  allowPrivate: boolean,
): Promise<Sketched[]> {
  const services = { fetchFeed: createFetchFeed({ allowPrivate }), detect, stopwatch: () => performance.now() };
  const feed = findFeed(dossier, target);
  const { failure, items } = await checkFeed(services, feed, now, new AbortController().signal);
  if (failure !== null) throw new CommandError(`${feed.url}: ${failure}`);
  return items.map(({ item }) => ({ item: toItem(item, feed), feed }));
}

/** @throws {UsageError} unless the text is a date or an instant of ISO 8601. */
function parseInstant(text: string): Date {
  const instant = /^\d{4}-\d{2}-\d{2}/.test(text) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new UsageError(`--published "${text}" is not an ISO 8601 date`);
  return instant;
}
