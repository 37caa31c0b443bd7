/** Does the phrase stand in a text from this word on? Both as folded words. */
export function standsAt(
  phrase: readonly string[],
  words: readonly string[],
  at: number,
  isWord: (word: string, wanted: string) => boolean = (word, wanted) => word === wanted,
): boolean {
  return at >= 0 && phrase.length > 0 && phrase.every((wanted, offset) => isWord(words[at + offset] ?? '', wanted));
}
