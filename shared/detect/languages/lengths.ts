import { words } from './words.ts';

/** How a language says for how long a meeting is planned. Data only; phrases are found as folded words, side by side. */
export interface LengthWords {
  /** Two days, three days, … as they are written out: the first is two. Forms of one number stand together. */
  days: readonly string[][];
  /** "days" behind a figure: "2 days". */
  unit: string[];
  /** Stands before the time and says that it is a length: "last", "over". A word or two may come between. */
  before: string[];
  /** Stands right behind it and says so: "talks" in "two-day talks". */
  after: string[];
  /** Stands before the time and makes it lie behind, or a delay: "after", "within". */
  behind: string[];
  /** Says anywhere that it may become longer. */
  longer: string[];
}

/** By code of the language; in the others no length is read. */
export const LENGTH_WORDS: Readonly<Record<string, LengthWords>> = {
  en: {
    days: [
      words`two days, two day`,
      words`three days, three day`,
      words`four days, four day`,
      words`five days, five day`,
    ],
    unit: words`days, day`,
    before: words`last, lasts, lasting, for, over, span, spanning, run, runs, hold, holds, across, spread over, scheduled for`,
    after: words`talks, round, meeting, session, negotiations, discussions, of talks, of negotiations, of meetings, of security talks`,
    behind: words`after, following, in, within, ended, concluded, ago, since, past, lasted`,
    longer: words`longer than, possibly longer, or longer, may be extended, could be extended, might be extended, can be extended, may last longer, could last longer, if needed`,
  },
  fr: {
    days: [words`deux jours`, words`trois jours`, words`quatre jours`, words`cinq jours`],
    unit: words`jours`,
    before: words`durer, durera, dureront, sur, pendant, durant, etaler sur, pour`,
    after: words`de pourparlers, de negociations, de discussions, d entretiens, de reunions`,
    behind: words`apres, dans, depuis, a dure, ont dure, il y a, d ici`,
    longer: words`plus longtemps, voire plus, ou plus, plus de, pourrait etre prolonge, pourraient etre prolonges, pourraient etre prolongees, peut etre prolonge`,
  },
  ar: {
    days: [
      words`يومين, ليومين`,
      words`ثلاثة أيام, لثلاثة أيام`,
      words`أربعة أيام, لأربعة أيام`,
      words`خمسة أيام, لخمسة أيام`,
    ],
    unit: words`أيام`,
    before: words`ستستمر, تستمر, يستمر, سيستمر, تمتد, ستمتد, يمتد, سيمتد, لمدة, على مدى, على مدار, على امتداد`,
    after: words`من المحادثات, من المفاوضات`,
    behind: words`بعد, خلال, قبل, منذ, استمرت, استمر, امتدت`,
    longer: words`أكثر من, لفترة أطول, قابلة للتمديد, قد تمدد, قد يمدد, وربما أكثر`,
  },
  he: {
    days: [words`יומיים, ליומיים, כיומיים`, words`שלושה ימים, לשלושה ימים`, words`ארבעה ימים`, words`חמישה ימים`],
    unit: words`ימים`,
    before: words`יימשך, יימשכו, תימשך, ימשך, ימשכו, להימשך, צפוי להימשך, למשך, לאורך, על פני`,
    after: words`של שיחות, של דיונים`,
    behind: words`אחרי, לאחר, תוך, בתוך, לפני, נמשך, נמשכו`,
    longer: words`יותר מ, ואולי יותר, עשוי להתארך, עשויות להתארך, להתארך`,
  },
  de: {
    days: [
      words`zwei Tage, zwei Tagen, zweitägige, zweitägigen, zweitägiges`,
      words`drei Tage, drei Tagen, dreitägige, dreitägigen`,
    ],
    unit: words`Tage, Tagen`,
    before: words`dauern, dauert, für, über, auf, etwa`,
    after: words`dauern, Gespräche, Gesprächen, Verhandlungen, Treffen, Runde`,
    behind: words`nach, in, seit, vor, binnen, dauerten, dauerte`,
    longer: words`länger als, verlängert werden, möglicherweise länger, oder länger`,
  },
};
