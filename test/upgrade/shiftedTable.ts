import type { Entry } from '../poll/startFeedServer.ts';
import { type Item, readOlderTable } from './olderTable.ts';
import { at, STORY } from './story.ts';

const DAY_MS = 86_400_000;
/** When the story ends. */
const END = at('09T10:06');

/** A kept table as if it had been written just now: for functions that have no clock but the machine's. */
export function shiftedTable(name: string, now: Date, feeds: string): { items: Item[]; now: Date } {
  const items = readOlderTable(name, feeds).items.map((item) => shift(item, now) as Item);
  return { items, now };
}

/** What the feeds of the story show then. */
export function shiftStory(now: Date): Record<string, Entry[]> {
  return shift(STORY, now) as Record<string, Entry[]>;
}

/** Instants by the same time each, days by whole ones, wherever they stand in a text. */
function shift(value: unknown, now: Date): unknown {
  if (typeof value === 'string') return shiftText(value, now);
  if (value instanceof Uint8Array || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((each) => shift(each, now));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shift(each, now)]));
}

function shiftText(text: string, now: Date): string {
  const by = now.getTime() - END.getTime();
  const days = Math.floor(now.getTime() / DAY_MS) - Math.floor(END.getTime() / DAY_MS);
  return text.replace(/20\d\d-\d\d-\d\d(T[\d:.]+Z)?/g, (found, time?: string) =>
    time === undefined
      ? new Date(Date.parse(found) + days * DAY_MS).toISOString().slice(0, 10)
      : new Date(Date.parse(found) + by).toISOString(),
  );
}
