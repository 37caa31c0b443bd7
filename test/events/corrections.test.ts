import { describe, expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import type { Report } from '../../shared/detect/report.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { markCorrected } from '../../shared/events/markCorrected.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeEvent, makeReport } from '../samples/news.ts';

/** Polls five minutes apart over one growing set of events; gives what each told and what is stored. */
function pollAll(...polls: Report[][]) {
  let events: TalksEvent[] = [];
  const told = polls.map((reports, index) => {
    const now = minute(5 * (index + 1));
    const step = advance(events, reports, { now, baselineAt: null, policy: POLICY });
    const changed = new Map(step.changed.map((event) => [event.id, event]));
    events = [...events.filter(({ id }) => !changed.has(id)), ...changed.values()];
    return step.alerts.map(({ id, topics }) => `${id.split('-paris-')[1]} to ${topics.length}`).join(', ');
  });
  return { told, events };
}

const minute = (n: number) => `2026-01-04T09:${String(n).padStart(2, '0')}:00.000Z`;
const by = (name: string, sketch: Parameters<typeof makeReport>[0] = {}) => makeReport({ by: name, ...sketch });
const denied = (name: string, sketch: Parameters<typeof makeReport>[0] = {}) => by(name, { denies: true, ...sketch });
const official = { publisher: { officialFor: 'syria' } };

describe('one outlet’s denial of what three confirm', () => {
  it('is shown with the event and told to nobody', () => {
    const { told, events } = pollAll([by('axios'), by('ap'), by('kan')], [denied('reuters')]);
    expect(told).toEqual(['round-scheduled#confirmed to 6', '']);
    expect(events[0]).toMatchObject({ certainty: 'confirmed' });
    expect(events[0]?.testimonies.map(({ denies }) => denies)).toEqual([false, false, false, true]);
    expect(events[0]?.reasons.map(({ rule }) => rule)).toContain('certainty.outweighed');
  });

  it('is told when it is a party’s own, of its own act', () => {
    const { told, events } = pollAll([by('axios'), by('ap'), by('kan')], [denied('sana', official)]);
    expect(told).toEqual(['round-scheduled#confirmed to 6', 'round-scheduled#correction to 6']);
    expect(events[0]?.certainty).toBe('disputed');
  });
});

describe('what is confirmed after its correction', () => {
  const story = [[by('axios')], [denied('reuters')], [by('ap'), by('kan')], [denied('sana', official)], [by('bbc')]];

  it('is told once more, to all, and corrected once more', () => {
    expect(pollAll(...story).told).toEqual([
      'round-scheduled#reported to 4',
      'round-scheduled#correction to 6',
      'round-scheduled#confirmed-2 to 6',
      'round-scheduled#correction-2 to 6',
      '',
    ]);
  });

  it('is told once more where it was confirmed before, too', () => {
    const { told } = pollAll([by('axios'), by('ap')], [denied('reuters')], [by('kan')]);
    expect(told).toEqual([
      'round-scheduled#confirmed to 6',
      'round-scheduled#correction to 6',
      'round-scheduled#confirmed-2 to 6',
    ]);
  });

  it('goes to and fro no further than that', () => {
    const [event] = pollAll(...story).events;
    const settled = event?.testimonies.filter(({ denies }) => !denies) ?? [];
    const again = { ...(event as TalksEvent), testimonies: settled };
    expect(advance([again], [], { now: minute(55), baselineAt: null, policy: POLICY }).alerts).toEqual([]);
  });
});

describe('an event that is taken back', () => {
  it('is withdrawn where the only outlet that reported it denies it in the same item', () => {
    const { told, events } = pollAll([by('axios', { id: 'one' })], [denied('axios', { id: 'one' })]);
    expect(told).toEqual(['round-scheduled#reported to 4', 'round-scheduled#correction to 6']);
    expect(events[0]?.certainty).toBe('corrected');
  });

  it('is corrected by the confirmed postponement of its round, whose alert tells it', () => {
    const off = (name: string) => by(name, { kind: 'round-postponed', published: minute(9) });
    const { told, events } = pollAll([by('axios'), by('ap')], [off('axios')], [off('ap')], [by('kan')]);
    expect(told).toEqual([
      'round-scheduled#confirmed to 6',
      'round-postponed#reported to 4',
      'round-postponed#confirmed to 6',
      '',
    ]);
    const announced = events.find(({ kind }) => kind === 'round-scheduled');
    expect(announced).toMatchObject({ certainty: 'corrected', correctedBy: '2026-01-05-paris-round-postponed' });
  });

  it('stands again when the postponement is denied in its turn', () => {
    const off = (name: string) => by(name, { kind: 'round-postponed', published: minute(9) });
    const back = denied('sana', { ...official, kind: 'round-postponed', published: minute(14) });
    const { events } = pollAll([by('axios'), by('ap')], [off('axios'), off('ap')], [back]);
    expect(events.map(({ kind, certainty }) => [kind, certainty])).toEqual(
      expect.arrayContaining([
        ['round-scheduled', 'confirmed'],
        ['round-postponed', 'disputed'],
      ]),
    );
  });
});

it('what a later event took back stays so when that is too old to be looked at, and not when it is sure no more', () => {
  const announced = makeEvent({ id: 'due', kind: 'round-scheduled', certainty: 'corrected', correctedBy: 'put-off' });
  expect(markCorrected([announced])).toMatchObject([{ certainty: 'corrected', correctedBy: 'put-off' }]);
  const doubted = makeEvent({ id: 'put-off', kind: 'round-postponed', certainty: 'disputed', corrects: 'due' });
  const [first] = markCorrected([announced, doubted]);
  expect(first).not.toHaveProperty('correctedBy');
});
