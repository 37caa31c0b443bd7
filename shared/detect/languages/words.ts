/**
 * Phrases as a reader of the language writes them down: separated by commas, over as many lines as they need, so that a
 * table fits on a few screens. Spaces and line breaks within a phrase count as one space; an empty place between two
 * commas is a slip of the pen and is left out.
 */
export function words({ raw: [text = ''] }: TemplateStringsArray): string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
