import { septets } from '../../../shared/alerts/gsm7.ts';

export interface SmsSize {
  encoding: 'GSM-7' | 'UCS-2';
  /** Septets in GSM-7 (extension characters count two), 16-bit units in UCS-2. */
  units: number;
  segments: number;
}

/** What the network makes of a text, whoever wrote it: the inbox shows the bill and not the intention. */
export function countSmsSegments(text: string): SmsSize {
  const units = septets(text);
  if (units === null) return { encoding: 'UCS-2', units: text.length, segments: segmentsOf(text.length, 70, 67) };
  return { encoding: 'GSM-7', units, segments: segmentsOf(units, 160, 153) };
}

/** A text that needs several segments has a header in each, and so less room. */
function segmentsOf(units: number, alone: number, joined: number): number {
  return units <= alone ? 1 : Math.ceil(units / joined);
}
