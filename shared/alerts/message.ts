/** Message texts per protocol, as SNS `MessageStructure: json` wants them. */
export interface Message {
  /** Plain ASCII without control characters, at most `SUBJECT_LIMIT` characters. */
  subject: string;
  /** Plain text, UTF-8, short lines. */
  email: string;
  /**
   * One GSM-7 segment: at most `SMS_LIMIT` septets. In Arabic or Hebrew, where the operator has texts sent in them, at most
   * `UCS2_LIMIT` UTF-16 units: two parts.
   */
  sms: string;
  /** JSON for web hooks and chat channels; left out, they are sent what mails say. */
  webhook?: string;
}

/**
 * ASCII, so that a mail in Arabic or Hebrew has an English subject: a transliteration is read by nobody. (The reference of
 * 2025 says UTF-8; older ones, and what validates for SNS, say ASCII, which either takes.)
 * The SNS reference says both "up to 100" and "less than 100 characters"; 99 satisfies either reading.
 * Its other rules: ASCII, starts with a letter, digit or punctuation mark, no line break, no control character.
 */
export const SUBJECT_LIMIT = 99;

/** Subject of the mail by which SNS asks to confirm a subscription: it cannot be changed, so a reader is told of it before. */
export const CONFIRMATION_TITLE = 'AWS Notification - Subscription Confirmation';

/** Display name of the topics. SNS puts its first ten letters, in capitals, before every text: `PARLEY> `. */
export const SENDER_NAME = 'Parley';
const SMS_PREFIX = `${SENDER_NAME.slice(0, 10).toUpperCase()}> `;

/** One unconcatenated segment of the GSM 7-bit alphabet (160 septets, 3GPP TS 23.038) less SNS's own prefix. */
export const SMS_LIMIT = 160 - SMS_PREFIX.length;

/** What a text with other letters holds (3GPP TS 23.040, 9.2.3.24.1): 70 alone, 67 in each of several parts. */
export const UCS2_SEGMENT = 70;
/** Two parts, less SNS's prefix: each part is paid like a text. */
export const UCS2_LIMIT = 2 * 67 - SMS_PREFIX.length;
