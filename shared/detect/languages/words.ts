/**
 * Phrases as a reader of the language writes them down: separated by commas, over as many lines as they need, so that a
 * table fits on a few screens. Spaces and line breaks within a phrase count as one space; an empty place between two
 * commas is a slip of the pen and is left out.
 *
 * Forms of one phrase are written once, with what differs in brackets: `(a|ont) tenu une (réunion|séance)` are four
 * phrases; an ending stands right behind its stem, and may be none: `fixé(|e|s|es) au`. No brackets within brackets. A
 * phrase whose brackets do not close, or enclose nothing to choose from, stays as it is written: `faultsOfCells` tells of it.
 */
export function words({ raw: [text = ''] }: TemplateStringsArray): string[] {
  return phrasesIn(text);
}

/** Lists of phrases, parted by semicolons: the months of a year, with all names of each. */
export function rows({ raw: [text = ''] }: TemplateStringsArray): string[][] {
  return text.split(';').map(phrasesIn);
}

/**
 * Numbers with the phrases that mean them, parted by semicolons: `-1: yesterday; 0: today, tonight`. A phrase without a
 * number, or with two, has none that could be read: `checkCells` tells of it.
 */
export function numbered({ raw: [text = ''] }: TemplateStringsArray): Record<string, number> {
  const found: Record<string, number> = {};
  for (const group of text.split(';')) {
    const [number = '', phrases] = group.split(':');
    for (const phrase of phrasesIn(phrases ?? number))
      found[phrase] = phrases === undefined || phrase in found ? Number.NaN : Number(number);
  }
  return found;
}

function phrasesIn(text: string): string[] {
  return text
    .split(',')
    .flatMap(alternatives)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

/** Every second part of a phrase that is split by it is what brackets enclose. */
const BRACKETS = /\(([^()|]*(?:\|[^()|]*)+)\)/;

function alternatives(phrase: string): string[] {
  if (!phrase.includes('(')) return [phrase];
  return phrase
    .split(BRACKETS)
    .map((part, at) => (at % 2 === 1 ? part.split('|') : [part]))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)));
}
