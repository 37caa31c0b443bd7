/** Length of the UTF-8 sequence at `at`, 0 when there is none. */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = leadLength(lead);
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** How many bytes a sequence has that begins with this byte above ASCII; 0 when none does. */
export function leadLength(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** What share of a document's bytes above ASCII are whole UTF-8 sequences, from 0 to 1; 1 when it has none. */
export function shareOfUtf8(bytes: Uint8Array): number {
  let high = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length !== 1) high += Math.max(length, 1);
    if (length === 0) stray += 1;
    at += Math.max(length, 1);
  }
  return high === 0 ? 1 : 1 - stray / high;
}
