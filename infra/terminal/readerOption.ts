import type { AskReader } from '../../functions/reader/services.ts';
import { UsageError } from './usageError.ts';

/** The environment variable with the key that an address may ask for; it is on no command line. */
export const READER_KEY = 'READER_KEY';

/** A reader as the command line names it, and how it is called in what is kept of its answers. */
export interface NamedReader {
  ask: AskReader;
  name: string;
}

const BEDROCK = 'bedrock:';

/**
 * `--reader URL --reader-model NAME`: any address that speaks as OpenAI does. `--reader bedrock:MODEL`: a model of Amazon
 * Bedrock, with the credentials of the shell.
 * @throws {UsageError} naming the flag.
 */
export async function connectReader(
  reader: string,
  model: string | undefined,
  key: string | undefined,
): Promise<NamedReader> {
  if (reader.startsWith(BEDROCK)) {
    const id = reader.slice(BEDROCK.length);
    if (!id) throw new UsageError('--reader bedrock: names no model: bedrock:MODEL');
    if (model !== undefined) throw new UsageError('--reader-model goes with an address; bedrock:MODEL names its own');
    // Loaded only here: nothing else on one machine needs its megabyte.
    const { createBedrockReader } = await import('../../functions/adapters/bedrockReader.ts');
    return { ask: createBedrockReader(id), name: reader };
  }
  const url = readUrl(reader);
  if (!model) throw new UsageError('--reader needs --reader-model NAME, the model to ask there');
  const { createOpenAiReader } = await import('../../functions/adapters/openAiReader.ts');
  return { ask: createOpenAiReader({ url, model, key }), name: `${new URL(url).host} ${model}` };
}

/** @throws {UsageError} unless it is an http address without credentials, query or fragment in it. */
export function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--reader "${text}" is no address: http://localhost:11434/v1, or bedrock:MODEL`);
  if (url.username || url.password || url.search || url.hash)
    throw new UsageError(`--reader takes an address alone; a key goes into the environment, ${READER_KEY}`);
  return text;
}
