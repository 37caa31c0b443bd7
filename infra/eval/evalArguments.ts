import { parseArgs } from 'node:util';
import { UsageError } from '../terminal/usageError.ts';
import type { Price } from './formatReaders.ts';

export interface EvalOptions {
  file: string;
  json: boolean;
  dossier?: string;
  /** Recorded answers to read with, instead of a model. */
  answers?: string;
  /** An address, or `bedrock:MODEL`. */
  reader?: string;
  readerModel?: string;
  /** Where the reader's answers are kept, to be used again. */
  record?: string;
  price: Price | null;
}

const USAGE =
  'usage: npm run --silent eval -- FILE.jsonl [--json] [--dossier FILE] [--answers FILE | --reader URL --reader-model NAME | --reader bedrock:MODEL] [--record FILE] [--price IN,OUT]';

/** @throws {UsageError} in one line. */
export function readEvalArguments(args: string[]): EvalOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      dossier: { type: 'string' },
      answers: { type: 'string' },
      reader: { type: 'string' },
      'reader-model': { type: 'string' },
      record: { type: 'string' },
      price: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError(USAGE);
  const { answers, reader, record, price, 'reader-model': readerModel, ...rest } = values;
  if (answers !== undefined && reader !== undefined) throw new UsageError('--answers replaces --reader: give one');
  if (record !== undefined && reader === undefined) throw new UsageError('--record keeps the answers of --reader');
  return { ...rest, file, answers, reader, readerModel, record, price: price === undefined ? null : readPrice(price) };
}

function readPrice(text: string): Price {
  const found = /^(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)$/.exec(text);
  if (!found) throw new UsageError(`--price "${text}" is not IN,OUT: US dollars for a million tokens, as in 0.8,3.2`);
  return { input: Number(found[1]), output: Number(found[2]) };
}
