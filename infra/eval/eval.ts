/** `npm run --silent eval -- FILE.jsonl`: the poll's own code over labelled items, scored; with a reader also with it. */
import { readFileSync } from 'node:fs';
import { DEFAULT_DOSSIER, readDossierFile } from '../../functions/dossierFile.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { connectReader, READER_KEY } from '../terminal/readerOption.ts';
import { compareReaders, scoreAnswers } from './compareReaders.ts';
import { asJson, describeRun } from './describeRun.ts';
import { type EvalOptions, readEvalArguments } from './evalArguments.ts';
import { formatReaders, formatTally } from './formatReaders.ts';
import { type RecordedAnswers, readAnswers } from './readAnswers.ts';
import { readLive, readRecorded, type Tally } from './readItemWith.ts';
import { hasLabels, type LabelledItem, readLabels } from './readLabels.ts';
import { type ReadItem, runItems } from './runItems.ts';

async function main(): Promise<void> {
  const options = readEvalArguments(process.argv.slice(2));
  const { items, problems } = readLabels(readFileSync(options.file, 'utf8'));
  complain(options.file, problems);
  const dossier = readDossierFile(options.dossier ?? DEFAULT_DOSSIER);
  const answers = options.answers === undefined ? null : readRecordedFile(options.answers);
  const tally: Tally = { asked: 0, unanswered: {}, tokens: { input: 0, output: 0 }, isCounted: answers === null };
  const readItem = answers ? readRecorded(answers, dossier, tally) : await connect(options, dossier, tally);
  if (readItem) return compare(options, items, dossier, readItem, answers, tally);
  const run = await runItems(items, dossier);
  console.log(options.json ? JSON.stringify(asJson(run, items)) : describeRun(run, items));
}

async function compare(
  { json, price }: EvalOptions,
  items: LabelledItem[],
  dossier: Dossier,
  readItem: ReadItem,
  answers: RecordedAnswers | null,
  tally: Tally,
): Promise<void> {
  const { rules, veto, reader } = await compareReaders(items, dossier, readItem);
  const isLabelled = hasLabels(items);
  const own = answers && isLabelled ? scoreAnswers(items, answers) : null;
  if (json) {
    const compared = [rules, veto, reader].map(({ name, run, metrics }) => ({
      name,
      asked: run.asked.size,
      ...(isLabelled && { metrics }),
    }));
    console.log(JSON.stringify({ ...asJson(reader.run, items), compared, answers: own, tally }));
    return;
  }
  if (isLabelled) console.log(`${formatReaders([rules, veto, reader], own)}\n`);
  console.log(`${formatTally(tally, dossier.policy, price)}\n`);
  console.log(describeRun(reader.run, items));
}

function readRecordedFile(file: string): RecordedAnswers {
  const answers = readAnswers(readFileSync(file, 'utf8'));
  complain(file, answers.problems);
  return answers;
}

async function connect({ reader, readerModel, record }: EvalOptions, dossier: Dossier, tally: Tally) {
  if (reader === undefined) return null;
  const named = await connectReader(reader, readerModel, process.env[READER_KEY]);
  return readLive(named, dossier, tally, record ?? null);
}

/** A malformed line is named and left out; the rest is measured, and the status says that it is not all. */
function complain(file: string, problems: readonly string[]): void {
  for (const problem of problems) console.error(`${file}, ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
