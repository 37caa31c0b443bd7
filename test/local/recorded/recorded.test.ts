import { afterAll, beforeAll, describe } from 'vitest';
import { testHistory } from './history.ts';
import { testPages } from './pages.ts';
import { recordHistory } from './record.ts';
import { testSearch } from './search.ts';
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
