import { describe, expect, it } from 'vitest';
import type { Alert } from '../../shared/alerts/alert.ts';
import { alertSchema } from '../../shared/alerts/alertSchema.ts';
import { buildMessage } from '../../shared/alerts/buildMessage.ts';
import { dossierSchema } from '../../shared/dossier/dossier.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeAlert, makeEvent, makeTestimony } from '../samples/news.ts';

const DOSSIER = dossierSchema.parse({
  ...SAMPLE_DOSSIER,
  results: [
    { id: 'cell', name: 'joint cell for border incidents, under Ruritanian supervision', spellings: ['joint cell'] },
    { id: 'truce', name: 'ceasefire', spellings: ['ceasefire'] },
  ],
});
/** As the notifier does: what comes back from the outbox is what is told. */
const build = (alert: Alert) => buildMessage(alertSchema.parse(alert), DOSSIER, 'https://parley.example', 'all-early');
const firstLine = (alert: Alert) => build(alert).email.split('\n')[0];
const told = (family: string, title: string, results: string[] = []) =>
  makeTestimony({ publisher: family.toUpperCase(), family, title, results });

describe('what was agreed', () => {
  const agreement = (...testimonies: ReturnType<typeof told>[]) =>
    makeAlert(makeEvent({ kind: 'agreement', certainty: 'confirmed', testimonies }), 'confirmed');

  it('is said in the words of the dossier, in the mail, its subject and the SMS', () => {
    const alert = agreement(
      told('bbc', 'Sides set up joint cell', ['cell']),
      told('reuters', 'Joint cell agreed', ['cell']),
    );
    expect(build(alert)).toMatchObject({
      subject:
        'Freedonia-Sylvania talks: agreement announced in Paris, 5 Jan: joint cell for border incidents,...'.replace(
          ',...',
          '...',
        ),
      sms: expect.stringMatching(/5 Jan: joint cell for border incidents.* Confirmed\. https/),
    });
    expect(firstLine(alert)).toBe(
      'Agreement announced in Paris, Monday 5 January 2026: joint cell for border incidents, under Ruritanian supervision. Confirmed by 2 independent outlets: BBC, REUTERS.',
    );
  });

  it('is what most reports name, and nothing where none names it', () => {
    const truce = agreement(told('bbc', 'x', ['truce']), told('reuters', 'x', ['truce']), told('sna', 'x', ['cell']));
    expect(firstLine(truce)).toContain('2026: ceasefire. Confirmed');
    expect(firstLine(agreement(told('bbc', 'Deal'), told('reuters', 'Deal')))).toContain('2026. Confirmed');
  });

  it('is never said of another development, which only speaks of it', () => {
    const alert = makeAlert(makeEvent({ testimonies: [told('bbc', 'Round opens on joint cell', ['cell'])] }));
    expect(build(alert).email).not.toContain('border incidents');
  });
});

describe('the words are no stronger than the reports', () => {
  const breakdown = (certainty: 'reported' | 'confirmed', ...titles: string[]) =>
    build(
      makeAlert(
        makeEvent({
          kind: 'breakdown',
          place: null,
          certainty,
          testimonies: titles.map((title, index) => told(`family-${index}`, title)),
        }),
        certainty,
      ),
    ).subject.slice('Freedonia-Sylvania talks: '.length);

  it.each([
    ['Talks hit last-minute snag', 'trouble in the talks reported, 5 Jan (unconfirmed)'],
    ['Talks at dead end, says minister', 'standstill in the talks reported, 5 Jan (unconfirmed)'],
    ['השיחות הגיעו למבוי סתום', 'standstill in the talks reported, 5 Jan (unconfirmed)'],
    ['المفاوضات وصلت إلى طريق مسدود', 'standstill in the talks reported, 5 Jan (unconfirmed)'],
    ['Pourparlers dans l’impasse', 'standstill in the talks reported, 5 Jan (unconfirmed)'],
    ['Talks collapse in Paris', 'breakdown of the talks reported, 5 Jan (unconfirmed)'],
    ['انهيار المفاوضات', 'breakdown of the talks reported, 5 Jan (unconfirmed)'],
  ])('of one outlet: %s', (title, subject) => {
    expect(breakdown('reported', title)).toBe(subject);
  });

  it.each([
    [['Talks collapse', 'Talks hit snag'], 'talks run into trouble, 5 Jan'],
    [['Talks collapse', 'Talks stalled', 'Talks hit snag'], 'talks at a standstill, 5 Jan'],
    [['Talks collapse', 'Talks broke down'], 'talks break down, 5 Jan'],
  ])('of several outlets, as two of them bear out: %s', (titles, subject) => {
    expect(breakdown('confirmed', ...titles)).toBe(subject);
  });

  it.each([
    ['weak', 'breakdown of the talks reported, 5 Jan (unconfirmed)'],
    ['mention', 'trouble in the talks reported, 5 Jan (unconfirmed)'],
  ] as const)('and not as another story puts it that only mentions them: %s', (evidence, subject) => {
    const testimonies = [
      told('one', 'Talks hit snag'),
      { ...told('two', 'After talks collapsed, army drills'), evidence },
    ];
    const event = makeEvent({ kind: 'breakdown', place: null, certainty: 'reported', testimonies });
    expect(build(makeAlert(event, 'reported')).subject).toBe(`Freedonia-Sylvania talks: ${subject}`);
  });
});

describe('a round that is put off', () => {
  const putOff = (changes: Partial<Alert> = {}) =>
    firstLine(makeAlert(makeEvent({ kind: 'round-postponed' }), 'reported', changes));

  it('is named by its place and day, with the new date', () => {
    expect(putOff({ newDay: { from: '2026-01-12', to: '2026-01-12' } })).toBe(
      'Round put off (Paris, Monday 5 January 2026); new date: Monday 12 January 2026. Reported by one outlet, not yet confirmed: Reuters.',
    );
  });

  it('says that no new date is known where nobody has said one', () => {
    expect(putOff()).toContain('; no new date is known. Reported');
  });
});
