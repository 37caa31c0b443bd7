// The same release line as the other AWS clients; 1 MB in a bundle, so only the functions of a reader import it.
import {
  BedrockRuntimeClient,
  BedrockRuntimeServiceException,
  ConverseCommand,
  type ConverseResponse,
} from '@aws-sdk/client-bedrock-runtime';
import { ANSWER_JSON_SCHEMA } from '../../shared/reader/answer.ts';
import type { Question } from '../../shared/reader/buildQuestion.ts';
import type { AskReader, ReaderReply } from '../reader/services.ts';
import { failedReply, MAX_ANSWER_TOKENS } from './readerReply.ts';

const TOOL = 'answer';

/** Bedrock error names that mean "later". */
const THROTTLED: ReadonlySet<string> = new Set([
  'ThrottlingException',
  'ServiceQuotaExceededException',
  'ModelNotReadyException',
  'TooManyRequestsException',
]);
/** The model worked on it, or may have. */
const BILLED: ReadonlySet<string> = new Set([
  'ModelTimeoutException',
  'ModelErrorException',
  'InternalServerException',
]);

/**
 * A model of Amazon Bedrock as a reader: it must answer by calling a tool, whose input is the answer.
 * @param model id of a model, or id or ARN of an inference profile.
 */
export function createBedrockReader(model: string, client = new BedrockRuntimeClient({ maxAttempts: 2 })): AskReader {
  return async (question, abortSignal) => {
    try {
      return readResponse(await client.send(buildCommand(model, question), { abortSignal }));
    } catch (error) {
      return classify(error, abortSignal);
    }
  };
}

function buildCommand(modelId: string, { instructions, prompt }: Question): ConverseCommand {
  return new ConverseCommand({
    modelId,
    system: [{ text: instructions }],
    messages: [{ role: 'user', content: [{ text: prompt }] }],
    inferenceConfig: { maxTokens: MAX_ANSWER_TOKENS, temperature: 0 },
    toolConfig: {
      tools: [{ toolSpec: { name: TOOL, description: 'The answer.', inputSchema: { json: ANSWER_JSON_SCHEMA } } }],
      toolChoice: { tool: { name: TOOL } },
    },
  });
}

function readResponse({ output, stopReason, usage }: ConverseResponse): ReaderReply {
  const tokens = { input: usage?.inputTokens ?? 0, output: usage?.outputTokens ?? 0 };
  if (stopReason === 'max_tokens') return failedReply('truncated', 'the answer was cut off', true);
  if (stopReason === 'guardrail_intervened' || stopReason === 'content_filtered')
    return failedReply('refused', `stopped by ${stopReason}`, true);
  const call = output?.message?.content?.find(({ toolUse }) => toolUse?.name === TOOL);
  if (!call?.toolUse) return failedReply('not-json', 'the answer is no call of the tool', true);
  return { outcome: 'answered', value: call.toolUse.input, tokens };
}

function classify(error: unknown, signal: AbortSignal): ReaderReply {
  if (signal.aborted) return failedReply('timed-out', 'no answer in time', true);
  if (!(error instanceof BedrockRuntimeServiceException)) return failedReply('unreachable', String(error), false);
  const line = `${error.name}: ${error.message}`;
  if (THROTTLED.has(error.name) || error.$metadata.httpStatusCode === 429) return failedReply('throttled', line, false);
  if ((error.$metadata.httpStatusCode ?? 0) >= 500) return failedReply('unreachable', line, BILLED.has(error.name));
  return failedReply('refused', line, BILLED.has(error.name));
}
