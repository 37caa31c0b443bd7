import { createBedrockReader } from '../adapters/bedrockReader.ts';
import { composePoll } from '../compose.ts';
import { readEnvironment, requireVariable } from '../environment.ts';

const environment = readEnvironment(process.env);
const model = requireVariable(environment, 'READER_MODEL');
const app = composePoll(environment, {
  reader: { name: `bedrock:${model}`, ask: createBedrockReader(model), questionMs: 15_000, pollMs: 30_000 },
});

/** As `handler.ts`, with a reader: an entry of its own, so that a stack without one carries no Bedrock client. */
export const handler = () => app.poll();
