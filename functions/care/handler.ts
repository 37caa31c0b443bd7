import { composeCare } from '../compose.ts';
import { readEnvironment } from '../environment.ts';
import { readCareEvent } from './care.ts';

const app = composeCare(readEnvironment(process.env));

/** Called by the schedules, each of which names its task. */
export const handler = (event: unknown) => app.care(readCareEvent(event));
