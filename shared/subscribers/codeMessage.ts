import { smsWords } from '../alerts/buildMessage.ts';
import { septets } from '../alerts/gsm7.ts';
import { UCS2_SEGMENT } from '../alerts/message.ts';
import { talksIn } from '../alerts/talksIn.ts';
import { clip, toGsm7, toOneLine } from '../alerts/transliterate.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { isRightToLeft, type Language } from '../language.ts';
import type { CodeUse } from './code.ts';

type Talks = Pick<Dossier, 'shortName' | 'names' | 'parties' | 'policy'>;

/**
 * The text message with a code, which says what the code is for before anything else. One segment: in GSM-7, or in Arabic
 * and Hebrew, where the operator has texts sent in them, of their letters; there without the name of the talks if it must be.
 */
export function codeMessage(code: string, use: CodeUse, dossier: Talks, language: Language = 'en'): string {
  const words = smsWords(language, dossier);
  const write = (name: string) => MESSAGE_WORDS[words.language][use](code, name);
  if (isRightToLeft(words.language)) {
    const versions = [talksIn(dossier, words, words.sms.talks), ''].map((name) => toOneLine(write(name)));
    return versions.find((text) => text.length <= UCS2_SEGMENT) ?? versions[1] ?? '';
  }
  const name = toGsm7(talksIn(dossier, words));
  const room = 160 - (septets(toGsm7(write(''))) ?? 160);
  return toGsm7(write(clip(name, room, '')));
}

type Write = (code: string, name: string) => string;

/** Whatever stands before the name, if there is one. */
const named = (before: string, name: string) => (name === '' ? '' : `${before}${name}`);

const MESSAGE_WORDS: Readonly<Record<Language, Readonly<Record<CodeUse, Write>>>> = {
  en: {
    subscribe: (code, name) =>
      `${code} is your code to SUBSCRIBE to alerts on ${name}. It works for 10 minutes. Did not ask? Ignore this.`,
    stop: (code, name) =>
      `${code} is your code to STOP alerts on ${name}. It works for 24 hours. Or reply STOP. Did not ask? Ignore this.`,
    show: (code, name) =>
      `${code} is your code to SEE what alerts on ${name} keep of you. It works for 10 minutes. Did not ask? Ignore this.`,
  },
  fr: {
    subscribe: (code, name) =>
      `${code} est votre code d'ABONNEMENT aux alertes (${name}). Valable 10 minutes. Pas demandé ? Ignorez ce message.`,
    stop: (code, name) =>
      `${code} est votre code d'ARRÊT des alertes (${name}). Valable 24 heures. Ou répondez STOP. Pas demandé ? Ignorez-le.`,
    show: (code, name) =>
      `${code} est votre code pour VOIR vos données (${name}). Valable 10 minutes. Pas demandé ? Ignorez ce message.`,
  },
  ar: {
    subscribe: (code, name) => `${code} رمز الاشتراك${named('، ', name)}. صالح 10 دقائق. لم تطلبه؟ تجاهله.`,
    stop: (code, name) => `${code} رمز الإيقاف${named('، ', name)}. صالح 24 ساعة، أو أجب STOP. لم تطلبه؟ تجاهله.`,
    show: (code, name) => `${code} رمز عرض بياناتك${named('، ', name)}. صالح 10 دقائق. لم تطلبه؟ تجاهله.`,
  },
  he: {
    subscribe: (code, name) => `${code} קוד הרשמה${named(', ', name)}. תקף 10 דקות. לא ביקשתם? התעלמו.`,
    stop: (code, name) => `${code} קוד הפסקה${named(', ', name)}. תקף 24 שעות, או השיבו STOP. לא ביקשתם? התעלמו.`,
    show: (code, name) => `${code} קוד לצפייה בנתונים${named(', ', name)}. תקף 10 דקות. לא ביקשתם? התעלמו.`,
  },
};
