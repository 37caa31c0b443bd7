/** Turns of phrase of desks that write in Latin and Cyrillic letters: which act a headline tells, and which it only names. */
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../shared/detect/detector.ts';
import { makeDossier } from '../samples/dossiers.ts';
import { makeItem } from '../samples/news.ts';
import { feed, kindOf, newsOf, reportOf } from './headline.ts';

type Sentence = [lang: string, kind: string, title: string, summary?: string];

/** Printed on Monday 5 January 2026. */
function holds(name: string, sentences: Sentence[]) {
  it.each(sentences)(`${name}: %s, %s, %s`, (lang, kind, title, summary = '') => {
    expect(kindOf(title, { lang, summary })).toBe(kind);
  });
}

describe('"may"', () => {
  it('is a month beside a day or a preposition', () => {
    const published = '2026-04-28T09:00:00Z';
    const report = reportOf('Israel, Syria to hold talks in London on May 3, envoy says', { published });
    expect(report).toMatchObject({ kind: 'round-scheduled', date: { from: '2026-05-03', to: '2026-05-03' } });
    expect(kindOf('Israel, Syria to meet again in Baku in mid May', { published })).toBe('round-scheduled');
  });
  holds('leaves open what it stands before', [
    ['en', 'statement', 'Israel and Syria may hold talks in London, envoy says'],
  ]);
});

describe('the date of another act', () => {
  holds('does not make the news old', [
    [
      'en',
      'round-concluded',
      'Israel, Syria hold talks in London',
      'The ministers met for three hours, the first time since the truce was signed in July.',
    ],
    [
      'fr',
      'round-concluded',
      'Londres : long entretien entre Ron Dermer et Assaad al-Chaibani',
      'Les deux hommes, qui s’étaient vus à Paris en août, se sont parlé trois heures.',
    ],
    [
      'de',
      'round-opened',
      'Israelische und syrische Unterhändler verhandeln in London',
      'Seit dem Morgen tagen die Delegationen. Zuletzt trafen sie sich im August in Paris.',
    ],
  ]);
  holds('is not taken from the act that is told', [
    ['en', 'statement', 'Israel and Syria in London', 'Delegations of Israel and Syria met in London in August.'],
  ]);
});

describe('a wish right before what would go on', () => {
  holds('is all that is told', [
    ['en', 'statement', 'Syria considers taking part in talks with Israel in Paris'],
    ['en', 'statement', 'Syria offers to take part in new round of talks with Israel in Paris'],
  ]);
});

describe('a participle before talks', () => {
  holds('describes them', [
    ['en', 'round-scheduled', 'Israeli delegation heading to London for renewed talks with Syria on security deal'],
    ['en', 'statement', 'Ankara to help revive stalled Israel-Syria security talks, sources say'],
  ]);
  holds('tells what a deal underwent', [['en', 'agreement', 'Israel and Syria renewed truce deal for a month']]);
});

describe('an anniversary on whose eve something happens', () => {
  holds('is no look back', [
    ['en', 'round-opened', 'Israel and Syria begin talks in Paris ahead of the anniversary of the truce'],
    [
      'es',
      'round-opened',
      'Israel y Siria inician en París las negociaciones en vísperas del aniversario de la tregua',
    ],
    ['it', 'round-opened', 'Israele e Siria avviano i colloqui a Parigi alla vigilia dell’anniversario della tregua'],
    ['ru', 'round-opened', 'Израиль и Сирия начали переговоры в Париже накануне годовщины перемирия'],
  ]);
  holds('is one where nothing is told before it', [
    ['en', 'background', 'Anniversary of the truce: Israel and Syria open talks about graves'],
  ]);
});

describe('a live page that says "hold talks"', () => {
  holds('tells of talks that go on', [
    ['en', 'round-opened', 'LIVE: Israel, Syria hold talks in London as rockets fall in the south'],
    ['fr', 'round-opened', 'EN DIRECT - Israël et la Syrie tiennent des pourparlers à Londres'],
    ['de', 'round-opened', 'Liveticker: Israel und Syrien führen Gespräche in London'],
    ['es', 'round-opened', 'En directo: Israel y Siria mantienen conversaciones en Londres'],
  ]);
  holds('tells of an end where its verb does', [['en', 'round-concluded', 'LIVE: Israel, Syria end talks in London']]);
});

describe('who refuses to come to talks', () => {
  holds('breaks them off', [
    ['en', 'breakdown', 'Syria refuses to take part in talks with Israel in Paris'],
    ['fr', 'breakdown', 'La Syrie refuse de participer aux pourparlers avec Israël à Paris'],
    ['de', 'breakdown', 'Syrien verweigert die Teilnahme an den Gesprächen mit Israel in Paris'],
    ['es', 'breakdown', 'Siria se niega a participar en las conversaciones con Israel en París'],
    ['it', 'breakdown', 'La Siria rifiuta di partecipare ai colloqui con Israele a Parigi'],
    ['pt', 'breakdown', 'A Síria recusa participar nas negociações com Israel em Paris'],
    ['tr', 'breakdown', 'Suriye, İsrail ile Paris görüşmelerine katılmayı reddetti'],
    ['ru', 'breakdown', 'Сирия отказалась от встречи с Израилем в Париже'],
    ['uk', 'breakdown', 'Сирія відмовилася від зустрічі з Ізраїлем у Парижі'],
  ]);
  holds('breaks nothing where it is something else that is refused', [
    ['en', 'statement', 'Syria refuses to take part in Israel’s survey of the border before talks'],
    ['ru', 'statement', 'Сирия отказалась от помощи Израиля до переговоров'],
  ]);
});

describe('a round that is not held', () => {
  holds('is put off', [
    ['en', 'round-postponed', 'Paris meeting of Israel and Syria will not be held this month, envoy confirms'],
    ['pt', 'round-postponed', 'Reunião de Israel e Síria em Paris não será realizada este mês'],
  ]);
});

describe('principles that are agreed', () => {
  holds('are the end of a meeting, not its agreement', [
    ['en', 'round-concluded', 'Israel, Syria agree on guiding principles in London talks but no deal yet, envoy says'],
    ['fr', 'round-concluded', 'Israël et la Syrie s’entendent sur les principes à Londres'],
    ['de', 'round-concluded', 'Gespräche zwischen Israel und Syrien in London zu Ende: Einigung auf Grundsätze'],
    ['es', 'round-concluded', 'Israel y Siria acuerdan principios básicos en Londres'],
    ['it', 'round-concluded', 'Israele e Siria concordano sui principi a Londra'],
    ['ru', 'round-concluded', 'Израиль и Сирия договорились об основных принципах в Лондоне'],
  ]);
  holds('are an agreement where they are a declaration, or a truce comes with the end', [
    ['en', 'agreement', 'Israel, Syria agree on declaration of principles in London'],
    ['de', 'agreement', 'Gespräche zwischen Israel und Syrien zu Ende: Einigung auf Waffenruhe'],
  ]);
});

describe('who leaves the city with nothing', () => {
  holds('has ended the round', [
    ['en', 'round-concluded', 'Israeli team leaves Paris without a deal after talks with Syria'],
    ['fr', 'round-concluded', 'La délégation israélienne quitte Paris sans accord avec la Syrie'],
    ['es', 'round-concluded', 'La delegación de Israel abandona París sin un acuerdo con Siria'],
    ['it', 'round-concluded', 'La delegazione di Israele lascia Parigi senza accordo con la Siria'],
    ['pt', 'round-concluded', 'Delegação de Israel deixa Paris sem acordo com a Síria'],
    ['ru', 'round-concluded', 'Делегация Израиля покинула Париж без соглашения с Сирией'],
  ]);
  holds('has broken it off where it is the talks that are left', [
    ['es', 'breakdown', 'La delegación de Israel abandona las negociaciones con Siria en París'],
  ]);
});

describe('a joint statement', () => {
  holds('is told in any case of its words', [
    ['ru', 'agreement', 'Израиль и Сирия выступили с совместным заявлением об обмене пленными'],
    ['uk', 'agreement', 'Ізраїль і Сирія виступили зі спільною заявою про обмін полоненими'],
  ]);
});

describe('talks that open before somebody joins them', () => {
  it('have opened, though a day to come is named', () => {
    const title = 'Israel-Syria talks open in Paris; ministers to join on January 9';
    expect(kindOf(title)).toBe('round-opened');
    expect(kindOf('Israel-Syria talks in Paris on January 9')).toBe('round-scheduled');
  });
});

describe('a clause behind "as"', () => {
  it('is weak news where it tells what becomes of one certain round', () => {
    const close = reportOf('"We missed Syria": envoy of Israel rues empty chairs as Paris talks close');
    expect(close).toMatchObject({ kind: 'round-concluded', evidence: 'weak' });
  });
  it('is strong where it names both sides, and the day, and most headlines like it tell the same', () => {
    const title = 'Washington told Israel "take it or leave it" as Friday talks with Syria collapse over format';
    expect(reportOf(title)).toMatchObject({ kind: 'breakdown', evidence: 'strong' });
  });
  it('is never strong where talks are only said to stall', () => {
    const title = 'Washington told Israel "take it or leave it" as talks with Syria hit an impasse';
    expect(reportOf(title).evidence).not.toBe('strong');
  });
  holds('is none where talks drag on', [
    ['en', 'statement', 'Washington told Israel "take it or leave it" as talks with Syria drag on'],
    ['en', 'statement', 'Washington presses Israel as talks with Syria stall'],
    ['en', 'statement', 'Israel freezes accounts of Syria’s bank as fresh talks get under way'],
  ]);
});

describe('a round in the country of a mediator', () => {
  const detect = createDetector(
    makeDossier({ mediators: [{ id: 'host', name: 'Hostland', spellings: ['Hostland', 'Hostlandia'] }] }),
  );
  it.each([
    ['en', 'round-opened, strong', 'Fresh round of Northland-Southland talks under way in Hostland, official says'],
    ['en', 'round-opened, strong', 'Northland and Southland: latest round of truce talks resuming in Hostland'],
    ['es', 'round-opened, strong', 'Nueva ronda de conversaciones entre Northland y Southland en marcha en Hostlandia'],
    ['en', 'round-opened, weak', 'Talks between Northland and Southland under way, Hostland says'],
    ['en', 'round-scheduled, weak', 'Northland and Southland to meet for talks in Hostland'],
    ['en', 'statement, mention', 'Northland and Southland want to return to talks in Hostland'],
  ])('is in a place, though the dossier names no city there: %s, %s, %s', (lang, news, title) => {
    expect(newsOf(detect(makeItem(title, { lang }), feed))).toBe(news);
  });
});

describe('who agrees at talks on what to do next', () => {
  holds('has met', [
    ['en', 'round-concluded', 'Israel and Syria agree at talks in Paris to keep channels open'],
    ['fr', 'round-concluded', 'Israël et la Syrie conviennent lors de discussions à Paris de garder le contact'],
    ['de', 'round-concluded', 'Israel und Syrien einigen sich bei Gesprächen in Paris auf weitere Treffen'],
  ]);
  holds('has set a meeting where it is that which is agreed', [
    ['en', 'round-scheduled', 'Israel and Syria agree to talks in Paris after pleas from Washington'],
    ['de', 'round-scheduled', 'Israel und Syrien einigen sich auf Gespräche in Paris'],
  ]);
});

describe('a round that a verb takes', () => {
  holds('is named and not announced', [
    ['en', 'round-opened', 'Israel and Syria open new round in Paris as truce nears its end'],
    ['en', 'round-concluded', 'Israel and Syria end first round in Paris'],
  ]);
  holds('is announced where it stands alone', [
    ['en', 'round-scheduled', 'Israel, Syria: new round in Paris on Thursday'],
  ]);
});

describe('a month', () => {
  holds('is near enough for an announcement when it is the next', [
    ['en', 'round-scheduled', 'Israel and Syria to resume talks in February'],
    ['fr', 'round-scheduled', 'Israël et la Syrie reprendront les pourparlers en février'],
    ['es', 'round-scheduled', 'Israel y Siria retomarán las negociaciones en febrero'],
  ]);
  it.each([
    ['en', 'Israel and Syria to resume talks in April'],
    ['fr', 'Israël et la Syrie reprendront les pourparlers en avril'],
  ])('is a plan that no outlet alone alerts of when it is further off: %s, %s', (lang, title) => {
    expect(reportOf(title, { lang })).toMatchObject({ kind: 'round-scheduled', evidence: 'weak' });
  });
});

describe('Spanish for talks in rounds that are called cycles', () => {
  holds('tells what becomes of them', [
    ['es', 'round-opened', 'Instalan en París mesa de diálogo entre Israel y Siria'],
    ['es', 'round-opened', 'Se instaló la mesa de negociaciones entre Israel y Siria'],
    ['es', 'round-opened', 'Arranca el segundo ciclo de diálogos entre Israel y Siria en París'],
    ['es', 'round-postponed', 'Se aplaza reunión entre Israel y Siria prevista para el jueves en París'],
    ['es', 'round-scheduled', 'Reunión entre Israel y Siria prevista para el jueves en París'],
  ]);
});

describe('the end of a truce', () => {
  it.each([
    ['en', 'Truce between Israel and Syria ends'],
    ['ar', 'انتهاء الهدنة بين إسرائيل وسوريا'],
  ])('is not plainly the end of a round: %s, %s', (lang, title) => {
    expect(reportOf(title, { lang }).evidence).not.toBe('strong');
  });
  it.each([
    ['en', 'Truce talks between Israel and Syria end in Paris'],
    ['ar', 'انتهاء محادثات الهدنة بين إسرائيل وسوريا'],
  ])('is told apart from the end of truce talks: %s, %s', (lang, title) => {
    expect(reportOf(title, { lang })).toMatchObject({ kind: 'round-concluded', evidence: 'strong' });
  });
});

describe('who leaves the talks, or stays away', () => {
  it.each([
    ['en', 'Actor boycotts gala for Israel-Syria talks', 'weak'],
    ['fr', 'Le pianiste ne participera pas aux pourparlers entre Israël et la Syrie', 'weak'],
    ['fr', 'Israël ne participera pas aux pourparlers avec la Syrie', 'strong'],
    ['en', 'Envoy refuses to take part in Israel-Syria talks', 'strong'],
  ])('is known for it to be told at once: %s, %s', (lang, title, evidence) => {
    expect(reportOf(title, { lang })).toMatchObject({ kind: 'breakdown', evidence });
  });
});

describe('"no agreement"', () => {
  holds('is how a round ended', [
    ['en', 'round-concluded', 'No agreement in latest round of Israel-Syria talks, ministers say'],
    ['he', 'round-concluded', 'אין הסכמה בסבב השיחות בין ישראל לסוריה'],
  ]);
  holds('is no news of a round where none is named', [
    ['en', 'statement', 'No deal with Syria without the hills, Israel says'],
  ]);
});

describe('talks on pause', () => {
  holds('are broken off', [
    ['en', 'breakdown', 'Israel-Syria talks on pause, official says'],
    ['en', 'breakdown', 'Barrack: talks between Israel and Syria are on hold'],
    ['fr', 'breakdown', 'Les pourparlers entre Israël et la Syrie sont en pause, selon Damas'],
    ['de', 'breakdown', 'Gespräche zwischen Israel und Syrien pausieren'],
    ['es', 'breakdown', 'Las negociaciones entre Israel y Siria están en pausa'],
    ['it', 'breakdown', 'In pausa i colloqui tra Israele e Siria'],
    ['pt', 'breakdown', 'Negociações entre Israel e Síria em pausa'],
    ['ru', 'breakdown', 'Переговоры Израиля и Сирии на паузе, заявил Баррак'],
    ['uk', 'breakdown', 'Переговори Ізраїлю та Сирії на паузі'],
    ['tr', 'breakdown', 'İsrail-Suriye görüşmeleri askıda'],
  ]);
  holds('are not what else is on hold', [
    ['en', 'statement', 'Syria aid on hold, no word on Israel talks'],
    ['en', 'statement', 'Israel may put Syria talks on hold'],
    ['en', 'round-opened', 'Trade is on hold as Israel, Syria begin talks in Paris'],
  ]);
});
