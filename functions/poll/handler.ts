import { composePoll } from '../compose.ts';
import { readEnvironment } from '../environment.ts';

const app = composePoll(readEnvironment(process.env));

/** Called by the schedule; what it is called with does not matter. */
export const handler = () => app.poll();
