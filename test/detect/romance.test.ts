/** How French, Spanish, Italian and Portuguese desks word the turns of a negotiation, and what only sounds like it. */
import { describe, expect, it } from 'vitest';
import { kindOf, reportOf } from './headline.ts';

type Sentence = [lang: string, kind: string, title: string];

function holds(name: string, sentences: Sentence[]) {
  it.each(sentences)(`${name}: %s, %s, %s`, (lang, kind, title) => {
    expect(kindOf(title, { lang })).toBe(kind);
  });
}

describe('an adverb inside a verb of several words', () => {
  holds('leaves the verb what it is', [
    ['fr', 'round-concluded', 'Israël et la Syrie se sont finalement rencontrés à Bakou'],
    ['fr', 'round-opened', 'Israël et la Syrie ont bel et bien repris leurs pourparlers à Bakou'],
    ['fr', 'round-postponed', 'La rencontre entre Israël et la Syrie a été une nouvelle fois reportée'],
    ['fr', 'agreement', 'Israël et la Syrie ont enfin signé un accord de cessez-le-feu'],
  ]);
  holds('is none that denies it', [
    ['fr', 'statement', 'Israël et la Syrie n’ont pas encore signé l’accord'],
    ['fr', 'statement', 'Israël et la Syrie n’ont toujours pas repris les pourparlers'],
  ]);
});

describe('the place behind a verb that ends in "à"', () => {
  it('is where the talks are, whoever is named after it', () => {
    const title = 'Israël et la Syrie attendus à Paris pour une rencontre sous l’égide de Washington';
    expect(reportOf(title, { lang: 'fr' }).place).toBe('paris');
  });
});

describe('a French headline', () => {
  holds('tells of the talks in a turn of phrase', [
    ['fr', 'round-scheduled', 'La rencontre entre Israël et la Syrie calée à jeudi à Bakou'],
    ['fr', 'round-opened', 'Israël et la Syrie négocient d’arrache-pied à Bakou'],
    ['fr', 'round-concluded', 'Israël et la Syrie ont repris l’avion après deux jours de pourparlers à Bakou'],
    ['fr', 'round-postponed', 'Israël et la Syrie ne se verront finalement que le 20 janvier'],
    ['fr', 'agreement', 'Israël et la Syrie décrochent un accord de désescalade'],
    ['fr', 'breakdown', 'Les pourparlers entre Israël et la Syrie s’achèvent sur un constat d’échec'],
  ]);
  holds('tells of something else', [
    ['fr', 'dropped: not-about-talks', 'Israël et la Syrie achèvent le retrait convenu'],
  ]);
});

describe('a headline of a neighbouring language', () => {
  holds('tells of the talks in a turn of phrase', [
    ['es', 'round-opened', 'Israel y Siria se sientan de nuevo a la mesa de negociaciones en Bakú'],
    ['es', 'breakdown', 'Las negociaciones entre Israel y Siria se vinieron abajo'],
    ['it', 'round-postponed', 'I colloqui tra Israele e Siria sono stati ufficialmente rinviati'],
    ['it', 'agreement', 'Israele e Siria trovano un’intesa sulla tregua'],
    ['pt', 'round-concluded', 'Israel e Síria encerraram a rodada de negociações em Baku'],
    ['pt', 'breakdown', 'Israel rompeu as negociações com a Síria'],
  ]);
});
