import { createBedrockReader } from '../adapters/bedrockReader.ts';
import { composePoll } from '../compose.ts';
import { type Environment, requireVariable } from '../environment.ts';
import { dossierOf, perDossier } from '../perDossier.ts';
import { readServedDossiers } from '../servedDossiers.ts';
import { readPollEvent } from './pollEvent.ts';

const composeWithReader = (environment: Environment) => {
  const model = requireVariable(environment, 'READER_MODEL');
  return composePoll(environment, {
    reader: { name: `bedrock:${model}`, ask: createBedrockReader(model), questionMs: 15_000, pollMs: 30_000 },
  });
};
// One at a time: see `handler.ts`.
const apps = perDossier(readServedDossiers(process.env), composeWithReader, 1);

/** As `handler.ts`, with a reader: an entry of its own, so that a stack without one carries no Bedrock client. */
export const handler = (event: unknown) => apps.of(dossierOf(event)).poll(readPollEvent(event));
