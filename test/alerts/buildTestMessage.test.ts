import { describe, expect, it } from 'vitest';
import { buildTestMessage } from '../../shared/alerts/buildTestMessage.ts';
import { septets } from '../../shared/alerts/gsm7.ts';
import { SMS_LIMIT, SUBJECT_LIMIT } from '../../shared/alerts/message.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';

const build = (shortName: string) => buildTestMessage({ shortName }, 'https://parley.example', '2026-03-02T12:00:30Z');

describe('a test message', () => {
  it('says that it is a test and that nothing has happened, before anything else', () => {
    const { subject, email, sms } = build(SAMPLE_DOSSIER.shortName);
    expect(subject).toBe('TEST - not news: Freedonia-Sylvania talks');
    expect(email).toMatch(/^TEST - not news\. Nothing has happened in the Freedonia-Sylvania talks\.\n/);
    expect(email.trimEnd()).toMatch(/TEST - not news\.$/);
    expect(sms).toBe(
      'TEST - not news. Freedonia-Sylvania talks: texts reach this number. Asked for on 2026-03-02 12:00 UTC.',
    );
  });

  it.each(['Côte d’Ivoire–Burkina talks', 'محادثات', '{'.repeat(200), 'long '.repeat(60)])(
    'keeps the limits of every message, whatever the talks are called: %s',
    (name) => {
      const { subject, sms } = build(name);
      expect(subject).toMatch(/^TEST - not news: ?[ -~]*$/);
      expect(subject.length).toBeLessThanOrEqual(SUBJECT_LIMIT);
      expect(septets(sms)).toBeLessThanOrEqual(SMS_LIMIT);
      expect(septets(sms)).not.toBeNull();
    },
  );
});
