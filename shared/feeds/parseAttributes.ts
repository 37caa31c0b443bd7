import { decodeXmlText } from './decodeEntities.ts';

const ATTRIBUTE = /([^\s=/"'<>]+)\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g;

/**
 * The attributes of a tag by lower-case name, values decoded. Of an attribute given twice the first stands (SANA repeats
 * one in every item); values without quotes are taken up to the next space.
 */
export function parseAttributes(raw: string): Map<string, string> {
  const attributes = new Map<string, string>();
  if (!raw.includes('=')) return attributes;
  for (const [, name = '', double, single, bare] of raw.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeXmlText(double ?? single ?? bare ?? '').trim());
  }
  return attributes;
}
