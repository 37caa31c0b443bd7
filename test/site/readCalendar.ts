// Two readers of calendars that know nothing of one another: what both understand, a phone will.
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect } from 'vitest';

/** An entry as a calendar shows it. */
export interface ShownEntry {
  uid: string;
  summary: string;
  description: string;
  /** First day and the day after the last. */
  from: string;
  until: string;
  status: string | null;
  location: string | null;
  sequence: number;
  changed: string;
  url: string;
}

/** The entries of a calendar as ical.js reads them, each compared with what node-ical makes of it. */
export function readCalendar(text: string): ShownEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents('vevent').map(readEntry);
  const others = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each?.type === 'VEVENT');
  expect(others.map(readOther)).toEqual(entries);
  return entries;
}

function readEntry(component: ICAL.Component): ShownEntry {
  const event = new ICAL.Event(component);
  const text = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null;
  expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    from: event.startDate.toString(),
    until: event.endDate.toString(),
    status: text('status'),
    location: text('location'),
    sequence: event.sequence,
    changed: text('last-modified') ?? '',
    url: text('url') ?? '',
  };
}

function readOther(entry: object): ShownEntry {
  const fields = entry as Record<string, unknown>;
  // Days have the reader's own zone.
  const day = (value: unknown) => {
    const date = value as Date;
    const [month, dayOfMonth] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
    return `${date.getFullYear()}-${month}-${dayOfMonth}`;
  };
  const text = (value: unknown) => (value === undefined ? null : String(value));
  return {
    uid: String(fields.uid),
    summary: String(fields.summary),
    description: String(fields.description),
    from: day(fields.start),
    until: day(fields.end),
    status: text(fields.status),
    location: text(fields.location),
    sequence: Number(fields.sequence),
    changed: (fields.lastmodified as Date).toISOString().replace('.000Z', 'Z'),
    url: String(fields.url),
  };
}
