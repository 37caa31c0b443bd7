import { formatMonth, formatPlainSpan } from './formatDays.ts';

/** "24 July 2025", "July 2025", "1995 to 2000", "5 to 6 January 2026": a date as a dossier has it; what is none, as it stands. */
export function formatKnownDate(date: string): string {
  const [first = '', last = first] = date.split('/');
  const days = formatPlainSpan({ from: first, to: last });
  if (days !== null) return days;
  const parts = [...new Set([first, last])].map(formatPart);
  return parts.includes(null) ? date : parts.join(' to ');
}

function formatPart(part: string): string | null {
  if (/^\d{4}$/.test(part)) return part;
  return formatMonth(part) ?? formatPlainSpan({ from: part, to: part });
}
