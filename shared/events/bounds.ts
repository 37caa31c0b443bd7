/**
 * What an event may hold, so that it fits an item of the table (400 kB) whatever feeds send: at the most 100 testimonies
 * of at most 2.5 kB, and an alert with 30 of them beside it.
 */
import type { Report } from '../detect/report.ts';
import type { TalksEvent, Testimony } from './event.ts';
import { findIndependent, isKnown } from './independence.ts';
import { isStrong } from './officialAct.ts';

const EVENT_TESTIMONIES = 100;
const ALERT_TESTIMONIES = 30;
/** One outlet's tenth story adds nothing to the record. */
const FAMILY_TESTIMONIES = 5;
/** Past these nothing is counted any more, and a flood makes no further writes. */
const OMITTED = 1000;
const OMITTED_ID = 8;

const TITLE_LIMIT = 300;
const SUMMARY_LIMIT = 1000;
/** A longer one is tracking parameters or an attack; cut short it would lead nowhere. */
const LINK_LIMIT = 1000;
const NAME_LIMIT = 100;
/** A host name's own limit (RFC 1035), and more than any family's id. */
const ID_LIMIT = 260;

/** The report with texts of a bounded length: no feed decides how large what is stored becomes. */
export function boundReport(report: Report): Report {
  const { publisher, link } = report;
  return {
    ...report,
    itemId: clip(report.itemId, LINK_LIMIT),
    title: clip(report.title, TITLE_LIMIT),
    summary: clip(report.summary, SUMMARY_LIMIT),
    link: link !== null && link.length <= LINK_LIMIT ? link : null,
    lang: clip(report.lang, 35),
    publisher: {
      ...publisher,
      name: clip(publisher.name, NAME_LIMIT),
      host: publisher.host && clip(publisher.host, ID_LIMIT),
      family: publisher.family && clip(publisher.family, ID_LIMIT),
    },
  };
}

/** The event with as much as it may keep; what is left out is counted. How sure it is never changes by it. */
export function boundEvent(event: TalksEvent): TalksEvent {
  const ofFamilies = keepBestOfFamilies(event.testimonies);
  const kept = keepWeightiest(ofFamilies, EVENT_TESTIMONIES);
  if (kept.length === event.testimonies.length) return event;
  const left = ofFamilies.filter((testimony) => !kept.includes(testimony)).map(omittedId);
  const omitted = [...new Set([...(event.omitted ?? []), ...left])].slice(0, OMITTED);
  return { ...event, testimonies: kept, ...(omitted.length > 0 ? { omitted } : {}) };
}

/** The event as an alert carries it: enough for any message; and how many reports are left out of it in all. */
export function boundForAlert({ omitted = [], ...event }: TalksEvent): { event: TalksEvent; leftOut: number } {
  const testimonies = keepWeightiest(event.testimonies, ALERT_TESTIMONIES);
  return {
    event: { ...event, testimonies },
    leftOut: event.testimonies.length - testimonies.length + omitted.length,
  };
}

/** As many testimonies as have room in so many bytes of JSON, the weightiest, in the order they came. */
export function fitTestimonies(testimonies: readonly Testimony[], bytes: number): Testimony[] {
  for (let kept = [...testimonies]; ; ) {
    const size = new TextEncoder().encode(JSON.stringify(kept)).length;
    if (size <= bytes || kept.length === 0) return kept;
    kept = keepWeightiest(kept, Math.min(kept.length - 1, Math.ceil((kept.length * bytes) / size)));
  }
}

function omittedId({ reportId }: Testimony): string {
  return reportId.slice(0, OMITTED_ID);
}

/** Of one outlet's many stories for one side, those that say most; in the order they came. */
function keepBestOfFamilies(testimonies: readonly Testimony[]): Testimony[] {
  const sideOf = ({ family, denies }: Testimony) => `${denies}#${family}`;
  const counts = new Map<string, number>();
  const kept = new Set<Testimony>();
  for (const testimony of byStrength(testimonies)) {
    const count = (counts.get(sideOf(testimony)) ?? 0) + 1;
    counts.set(sideOf(testimony), count);
    if (count <= FAMILY_TESTIMONIES) kept.add(testimony);
  }
  return testimonies.filter((testimony) => kept.has(testimony));
}

/**
 * First what certainty hangs on, official voices and one testimony of each independent source, those that deny before
 * those that report; then what else known families say; then the outlets nobody knows.
 */
function keepWeightiest(testimonies: readonly Testimony[], limit: number): Testimony[] {
  if (testimonies.length <= limit) return [...testimonies];
  const strongest = byStrength(testimonies);
  const counted = strongest.filter(({ evidence }) => evidence !== 'mention');
  const denying = findIndependent(counted.filter(({ denies, trusted }) => denies && trusted));
  const order = [
    ...counted.filter(({ official }) => official).slice(0, limit / 10),
    // Fewer than half, so that room is left for as many that report.
    ...denying.slice(0, limit * 0.4),
    ...findIndependent(counted.filter(({ denies }) => !denies)),
    ...strongest.filter(isKnown),
    ...strongest,
  ];
  const kept = new Set([...new Set(order)].slice(0, limit));
  return testimonies.filter((testimony) => kept.has(testimony));
}

/** The stronger first; of equals, the one that came first. */
function byStrength(testimonies: readonly Testimony[]): Testimony[] {
  return [...testimonies].sort((a, b) => strength(b) - strength(a));
}

function strength(testimony: Testimony): number {
  const { official, trusted, supportsOnly, evidence, published, origin } = testimony;
  const isCounted = evidence !== 'mention';
  const merits = [isCounted, official, trusted, isStrong(testimony), !supportsOnly, published !== null, !origin];
  return merits.reduce((sum, merit, index) => sum + (merit ? 2 ** (merits.length - index) : 0), 0);
}

function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
