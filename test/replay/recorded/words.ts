import { describe, expect, it } from 'vitest';
import type { Recorded } from './record.ts';

/** The mails and texts of the demo's readers, as an editor reads them who was woken by them. */
export function testWords({ home }: Recorded): void {
  const mails = () =>
    home()
      .inbox()
      .flatMap((each) => {
        if (each.kind !== 'mail' || each.about !== 'notification') return [];
        const lines = each.text.split('\n');
        const fact = (name: string) =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null;
        return [{ ...each, lines, fact, first: lines[0] ?? '' }];
      });
  const texts = () =>
    home()
      .inbox()
      .filter((each) => each.kind === 'sms' && each.topic !== null);
  const about = (what: string) => mails().filter(({ subject }) => subject.includes(what));

  describe('the messages of the recorded history', () => {
    it('say what was agreed, in the dossier’s words, in the first line and in the subject', () => {
      expect(about('agreement').map(({ first }) => first.replace(/\. Confirmed.*/, ''))).toEqual([
        'Agreement announced, Friday 18 July 2025: ceasefire',
        'Agreement announced in Paris, Tuesday 6 January 2026: joint mechanism for intelligence sharing and de-escalation, under US supervision',
      ]);
      for (const { subject } of about('agreement')) expect(subject).toMatch(/: (ceasefire|joint mechanism for )/);
    });

    it('say of a round put off when it is to be held instead, and where it was to be', () => {
      expect(about('put off').map(({ first }) => first.split('. ')[0])).toEqual([
        'Round put off (Paris, Wednesday 13 August 2025); to be held between 17 and 24 August 2025',
      ]);
    });

    it('call no trouble a breakdown', () => {
      const words = [...about('trouble'), ...about('standstill')].map(({ first }) => first);
      expect(words).toHaveLength(2);
      expect(
        [...mails(), ...texts()].filter(({ text }) => /break ?down/i.test(text.split('Headlines:')[0] ?? '')),
      ).toEqual([]);
    });

    it('name what came before of the same round, and no other round’s announcement', () => {
      const announced = mails().flatMap(({ subject, fact }) => {
        const before = /announced for (\w+), (\d+ \w+)/.exec(fact('Before this') ?? '');
        return before ? [[subject, before[1] ?? '', before[2]?.split(' ')[1] ?? '']] : [];
      });
      expect(announced.length).toBeGreaterThan(3);
      for (const [subject, place = '', month = ''] of announced)
        expect(subject).toMatch(new RegExp(`in ${place}, .*${month}`));
      expect(about('put off')[0]?.fact('Before this')).toBe('round ends in Paris, 24 Jul');
    });

    it('give the hour at the venue before UTC, and one thing once', () => {
      expect(mails().length).toBeGreaterThan(10);
      for (const { fact, first, subject, lines } of mails()) {
        const when = fact('First report') ?? '';
        if (/ in [A-Z]/.test(first.split('. ')[0] ?? '')) expect(when).toMatch(/, \d\d:\d\d in \w+ \(\d\d:\d\d UTC\)$/);
        expect(fact('What')).toBeNull();
        expect(lines.slice(1)).not.toContain(first);
        expect(subject.endsWith(' (unconfirmed)')).toBe(first.includes('not yet confirmed'));
      }
    });

    it('number a round alike wherever they do, each number once, in order of time', () => {
      const numbered = mails().flatMap(({ first }) => {
        const [, place, number] = / (?:for|in) (\w+), .*\(round (\d)\)/.exec(first) ?? [];
        return number ? [`${number} ${place}`] : [];
      });
      expect([...new Set(numbered)]).toEqual(['1 Baku', '2 Paris', '3 Paris', '4 London', '5 Paris']);
    });

    it('cut no outlet in the middle, and list as many as they count', () => {
      for (const { first } of mails()) {
        const [, count, names] = /by (\d+|one) (?:independent )?outlets?[^:]*: (.*)\.$/.exec(first) ?? [];
        if (names) expect([first, names.split(', ').length]).toEqual([first, count === 'one' ? 1 : Number(count)]);
        expect(first).not.toMatch(/\.\.|and[,.]/);
      }
      expect(texts().filter(({ text }) => / and\b\s*\.|\.\.\s*\.$/.test(text))).toEqual([]);
    });

    it('offer one way to stop, which knows what it stops, before Amazon’s own that they explain', () => {
      for (const { text } of mails()) {
        const [own, amazon] = [text.indexOf('/stop?what=all-early'), text.indexOf('Action=Unsubscribe')];
        expect(own).toBeGreaterThan(0);
        expect(text.indexOf('Amazon, which delivers this mail, adds a link below.')).toBeGreaterThan(own);
        expect(amazon).toBeGreaterThan(own);
      }
    });

    it('fit one segment of SMS, with the link', () => {
      const sent = texts();
      expect(sent.length).toBeGreaterThan(10);
      for (const sms of sent) expect(sms).toMatchObject({ segments: 1, encoding: 'GSM-7' });
      for (const { text } of sent) expect(text).toMatch(/\/e\/[0-9a-f]{8}$/);
    });
  });
}
