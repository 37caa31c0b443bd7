import { describe, expect, it } from 'vitest';
import { buildHeartbeat } from '../../shared/alerts/buildHeartbeat.ts';
import type { Health } from '../../shared/feeds/feedHealth.ts';
import { watchState } from '../../shared/feeds/watchState.ts';
import type { Language } from '../../shared/language.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeEvent } from '../samples/news.ts';

const NOW = new Date('2026-01-12T06:05:00Z');
const feeds = (...healths: Health[]) =>
  healths.map((health) => ({ health, note: '', lastNews: health === 'new' ? null : '2026-01-12T06:01:00.000Z' }));
const { policy } = SAMPLE_DOSSIER;
const DOSSIER = {
  ...SAMPLE_DOSSIER,
  policy: { ...policy, languages: ['en', 'fr', 'ar', 'he'] as Language[], smsLanguages: ['ar', 'he'] as Language[] },
};
/** What is written, without the marks that set directions, and with plain blanks. */
const plain = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');

function write(language: Language, watch: ReturnType<typeof watchState>, events = [makeEvent()]) {
  const { email, sms } = buildHeartbeat(watch, events, DOSSIER, 'https://parley.example', NOW, language);
  const [checked, , last] = plain(email).split('\n');
  return { checked, last, sms: plain(sms).trim() };
}

describe('the sign of life before anything was asked or told', () => {
  const watch = watchState(feeds('new'), null, NOW);
  it.each([
    [
      'en',
      'No check yet: ',
      'No news from any feed yet.',
      'No development of the talks is recorded yet.',
      ': no check yet, ',
    ],
    [
      'fr',
      'Pas encore de vérification : 0 flux sur 1 apporte des nouvelles, 1 pas encore interrogé.',
      'Aucune nouvelle reçue pour le moment.',
      "Aucun fait n'est encore enregistré dans ces pourparlers.",
      'pas encore de vérification, 0 flux sur 1 apporte des nouvelles, rien encore.',
    ],
    [
      'ar',
      'لم يجرِ أي تحقق بعد. مصادر تأتي بأخبار: 0 من 1، لم تُقرأ بعد: 1.',
      'لم يرد أي خبر من أي مصدر بعد.',
      'لم يُسجل أي تطور في المحادثات بعد.',
      'لا تحقق بعد، مصادر تأتي بأخبار: 0 من 1، لا جديد بعد.',
    ],
    [
      'he',
      'טרם נערכה בדיקה. מקורות שמביאים חדשות: 0 מתוך 1, טרם נבדקו: 1.',
      'טרם התקבלו חדשות מאף מקור.',
      'טרם נרשמה התפתחות בשיחות.',
      'טרם נבדק, מקורות שמביאים חדשות: 0 מתוך 1, אין חדש.',
    ],
  ] as const)('says so in %s', (language, check, news, last, sms) => {
    const said = write(language, watch, []);
    expect(said).toEqual({ checked: expect.stringContaining(check), last, sms: expect.stringContaining(sms) });
    expect(said.checked).toContain(news);
  });
});

describe('the sign of life', () => {
  const watch = watchState(feeds('ok', 'ok', 'ok', 'silent', 'failing', 'resting'), '2026-01-12T06:02:00.000Z', NOW);
  it.each([
    [
      'fr',
      "Dernière vérification il y a 3 minutes : 3 flux sur 6 apportent des nouvelles, 1 muet depuis 3 jours ou plus, 1 en panne, 1 au repos. Dernière nouvelle reçue il y a 4 minutes (12 janvier 2026, 06:01 UTC). Le silence signifie que rien n'a été signalé.",
      "Dernier fait, signalé le 5 janv. : ouverture d'un cycle à Paris, le 5 janv.",
      'dernière vérification il y a 3 minutes, 3 flux sur 6 apportent des nouvelles, rien de nouveau depuis le 5 janv.',
    ],
    [
      'ar',
      'آخر تحقق قبل 3 دقائق. مصادر تأتي بأخبار: 3 من 6، صامتة منذ 3 أيام أو أكثر: 1، متعطلة: 1، متوقفة مؤقتًا: 1. آخر خبر ورد من أي مصدر قبل 4 دقائق (12 يناير 2026، 06:01 UTC). الصمت يعني أن شيئًا لم يُنشر.',
      'آخر تطور، أُعلن في 5 يناير: انطلاق جولة في Paris، 5 يناير',
      'آخر تحقق قبل 3 دقائق، مصادر تأتي بأخبار: 3 من 6، لا جديد منذ 5 يناير.',
    ],
    [
      'he',
      'בדיקה אחרונה לפני 3 דקות. מקורות שמביאים חדשות: 3 מתוך 6, שותקים 3 ימים או יותר: 1, תקולים: 1, מושהים: 1. החדשות האחרונות ממקור כלשהו לפני 4 דקות (12 בינואר 2026, 06:01 UTC). שתיקה פירושה שלא דווח דבר.',
      'ההתפתחות האחרונה, שדווחה ב-5 בינואר: נפתח סבב ב-Paris, 5 בינואר',
      'נבדק לפני 3 דקות, מקורות שמביאים חדשות: 3 מתוך 6, אין חדש מאז 5 בינואר.',
    ],
  ] as const)('counts feeds and names the last development in %s', (language, checked, last, sms) => {
    expect(write(language, watch)).toEqual({ checked, last, sms: expect.stringContaining(sms) });
  });
});
