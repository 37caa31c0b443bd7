import * as z from 'zod';
import { ANSWER_JSON_SCHEMA } from '../../shared/reader/answer.ts';
import type { Question } from '../../shared/reader/buildQuestion.ts';
import type { AskReader, ReaderReply } from '../reader/services.ts';
import { failedReply, MAX_ANSWER_TOKENS } from './readerReply.ts';

export interface OpenAiReaderOptions {
  /** Address up to and with the version: `http://localhost:11434/v1`. */
  url: string;
  model: string;
  /** Sent as a bearer token; servers at home need none. */
  key?: string | undefined;
}

/** As much of a completion as is used. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number().default(0), completion_tokens: z.number().default(0) }).nullish(),
});

/** Bytes of a completion that are read: an answer has a few hundred. */
const LONGEST_BODY = 200_000;

/**
 * Any server with OpenAI's chat completions as a reader: Ollama, llama.cpp, vLLM, hosted ones. Only the address named is
 * asked: a redirect is a failure, so that neither key nor question goes elsewhere.
 */
export function createOpenAiReader(options: OpenAiReaderOptions): AskReader {
  const url = `${options.url.replace(/\/+$/, '')}/chat/completions`;
  return async (question, signal) => {
    try {
      const response = await fetch(url, { ...buildRequest(options, question), signal, redirect: 'error' });
      const body = await readText(response);
      return response.ok ? readCompletion(body) : refusal(response.status, body);
    } catch (error) {
      if (signal.aborted) return failedReply('timed-out', 'no answer in time', true);
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      return failedReply('unreachable', String(cause), false);
    }
  };
}

function buildRequest({ model, key }: OpenAiReaderOptions, { instructions, prompt }: Question): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({
      model,
      temperature: 0,
      max_tokens: MAX_ANSWER_TOKENS,
      messages: [
        { role: 'system', content: instructions },
        { role: 'user', content: prompt },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'answer', strict: true, schema: ANSWER_JSON_SCHEMA },
      },
    }),
  };
}

async function readText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length > LONGEST_BODY) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function refusal(status: number, body: string): ReaderReply {
  if (status === 429) return failedReply('throttled', body, false);
  return failedReply(status >= 500 ? 'unreachable' : 'refused', `${status} ${body}`, false);
}

function readCompletion(body: string): ReaderReply {
  const result = completion.safeParse(parseJson(body));
  const choice = result.data?.choices[0];
  if (!result.success || !choice) return failedReply('not-json', 'the server does not answer as OpenAI does', true);
  const { message, finish_reason: reason } = choice;
  if (message.refusal || reason === 'content_filter')
    return failedReply('refused', message.refusal ?? 'filtered', true);
  if (reason === 'length') return failedReply('truncated', 'the answer was cut off', true);
  const value = parseJson(unfence(message.content ?? ''));
  if (value === undefined) return failedReply('not-json', 'the answer is no JSON', true);
  const { prompt_tokens: input = 0, completion_tokens: output = 0 } = result.data.usage ?? {};
  return { outcome: 'answered', value, tokens: { input, output } };
}

/** Small models like to wrap JSON in a code block. */
function unfence(text: string): string {
  return text
    .trim()
    .replace(/^```(?:json)?\s*/, '')
    .replace(/\s*```$/, '');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
