import { afterAll, beforeAll, describe } from 'vitest';
import { testCalendar } from './calendar.ts';
import { testHistory } from './history.ts';
import { testOutputs } from './outputs.ts';
import { testPages } from './pages.ts';
import { recordHistory } from './record.ts';
import { testSearch } from './search.ts';
import { testSurroundings } from './surroundings.ts';
import { testTalks } from './talks.ts';
import { testWho } from './who.ts';
import { testWords } from './words.ts';

const recorded = recordHistory();
beforeAll(recorded.start, 240_000);
afterAll(recorded.stop);

describe('the recorded history of the talks', () => testHistory(recorded));
testWords(recorded);
describe('who is said to have met in the recorded history', () => testWho(recorded));
describe('the pages of the recorded history', () => testPages(recorded));
describe('the timeline of the recorded history', () => testSearch(recorded));
describe('the talks of the recorded history', () => testTalks(recorded));
describe('the calendar of the recorded history', () => testCalendar(recorded));
describe('the outputs of the recorded history', () => testOutputs(recorded));
describe('the pages and outputs of the recorded history', () => testSurroundings(recorded));
