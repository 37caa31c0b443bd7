/** Where feeds and pages say their language: RSS, Dublin Core, JSON Feed, then any root element. */
const DECLARATIONS = [
  /<(?:dc:)?language[^>]{0,100}>\s{0,20}(?:<!\[CDATA\[)?\s{0,20}([a-z]{2,3})(?![a-z])/i,
  /"language"\s{0,20}:\s{0,20}"([a-z]{2,3})(?![a-z])/i,
  /<(?:feed|rss|html|rdf:RDF)\s[^>]{0,2000}?lang\s{0,5}=\s{0,5}["']?([a-z]{2,3})(?![a-z])/i,
];

/** Codes of languages that were renamed in 1989 and are written to this day. */
const RENAMED: Readonly<Record<string, string>> = { iw: 'he', in: 'id', ji: 'yi' };

/** The language (ISO 639) that a feed or page declares for itself, without its region; null when it declares none. */
export function findDeclaredLanguage(text: string): string | null {
  const head = text.slice(0, 20_000);
  const code = DECLARATIONS.map((declaration) => declaration.exec(head)?.[1]).find((found) => found !== undefined);
  return code === undefined ? null : (RENAMED[code.toLowerCase()] ?? code.toLowerCase());
}
