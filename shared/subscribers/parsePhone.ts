// libphonenumber knows every country's number ranges, which change monthly. The `max` metadata (156 kB) is what tells a
// mobile from a landline or a premium number; `min` would send codes to all of them.
import { type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Kinds of number that can receive a text without costing its owner or us a premium. */
const TEXTABLE: ReadonlySet<NumberType> = new Set(['MOBILE', 'FIXED_LINE_OR_MOBILE', 'VOIP', 'PERSONAL_NUMBER']);

export type ParsedPhone = { ok: true; value: string } | { ok: false; message: string };

/** ISO 3166 codes of the countries that texts may be sent to; `any`: wherever the number is. */
export type Countries = readonly string[] | 'any';

/**
 * Reads an international number as people write it into E.164. Its length must fit its country; a range the metadata
 * does not know yet is let through, as ranges open faster than releases and the code proves the number anyway. Such a
 * range may be of any country with its calling code: all of them have to be among those named.
 */
export function parsePhone(text: string, countries: Countries): ParsedPhone {
  const phone = parsePhoneNumberFromString(text.replace(/^\s*00/, '+'));
  if (countries.length === 0) return refuse('We do not send text messages: please use e-mail.');
  if (!phone) return refuse('Enter the number with + and the country code, for example +44 7911 123456.');
  if (!phone.isPossible()) return refuse('This number is too short or too long for its country.');
  const type = phone.getType();
  if (type !== undefined && !TEXTABLE.has(type)) return refuse('This number cannot receive text messages.');
  if (countries !== 'any' && !phone.getPossibleCountries().every((country) => countries.includes(country)))
    return refuse('We cannot send text messages to this country: please use e-mail.');
  return { ok: true, value: phone.number };
}

function refuse(message: string): ParsedPhone {
  return { ok: false, message };
}
