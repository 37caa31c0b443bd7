/** HTML's elements; any other `<word>` in a text is a word in angle brackets. */
export const HTML_ELEMENTS = new Set(
  (
    'a abbr acronym address article aside audio b bdi bdo big blockquote body br button canvas caption center cite code ' +
    'col colgroup dd del details dfn div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head ' +
    'header hr html i iframe img input ins kbd label legend li link main map mark meta nav noscript object ol option p ' +
    'param picture pre q s samp script section select small source span strike strong style sub summary sup svg table ' +
    'tbody td textarea tfoot th thead time title tr tt u ul var video wbr'
  ).split(' '),
);

const ALONE = new Set(['br', 'hr', 'img', 'p', 'wbr']);
const TAG = /<(\/?)([a-z][a-z0-9]{0,11})(?=[\s/>])/gi;

/**
 * Whether a text that ought to be plain holds HTML: an element's end, an element that needs none, or a character
 * reference. "History of the <blink> tag" does not.
 */
export function looksLikeHtml(text: string): boolean {
  if (!text.includes('<')) return /&(?:[a-z]{2,31}|#\d{1,7}|#x[0-9a-f]{1,6});/i.test(text);
  for (const [, slash, name = ''] of text.matchAll(TAG)) {
    const element = name.toLowerCase();
    if (ALONE.has(element) || (slash === '/' && HTML_ELEMENTS.has(element))) return true;
  }
  return false;
}
