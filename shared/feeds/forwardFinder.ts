/**
 * `indexOf` for a reader that only moves forward: remembers the last answer, "nowhere" included, so that however often it
 * is asked the text is searched once. Without it, ten thousand unclosed `<!--` cost ten thousand searches to the end.
 */
export function createForwardFinder(text: string, needle: string): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found === -1 || found >= from) return found;
    found = text.indexOf(needle, from);
    return found;
  };
}
