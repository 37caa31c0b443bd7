import type { PlannedLength } from '../detect/findLength.ts';
import type { AlertableKind, DaySpan, Evidence, Readings, Reason } from '../detect/report.ts';

/**
 * `reported`: one publisher. `confirmed`: independent families, or an official source on its own act. `disputed`: denials
 * outweigh that. `corrected`: withdrawn by those who reported it, or taken back by a later event that is confirmed.
 */
export type Certainty = 'reported' | 'confirmed' | 'disputed' | 'corrected';

/** What an event keeps of a report: enough to show it, count it and write the message. */
export interface Testimony {
  reportId: string;
  publisher: string;
  /** Family of the outlet that speaks. Unknown publishers count as their own host. */
  family: string;
  /** Family whose news the outlet hands on by its own word: the two together are one source, and never an official one. */
  origin?: string;
  official: boolean;
  trusted: boolean;
  denies: boolean;
  supportsOnly: boolean;
  /** Missing in events stored before reports were graded: as strong as they were taken for then. */
  evidence?: Evidence;
  /** For how long the round is planned, by its words. */
  planned?: PlannedLength;
  /** It tells of an end without result, which other outlets may call a failure. */
  fruitless?: boolean;
  published: string | null;
  /** `published` is when the item was first seen; it bears no date. */
  publishedEstimated?: true;
  /** Ids of people, mediators and, where it has both meet, parties that it puts at the table; missing where it puts nobody, and in those stored before. */
  atTable?: string[];
  /** Ids of the dossier's results that it names; missing in those stored before results were looked for. */
  results?: string[];
  /** The round's number as this report counts. */
  ordinal?: number | null;
  /** What rules and reader each made of it, where a reader was asked. */
  readings?: Readings;
  title: string;
  lang: string;
  link: string | null;
}

/** What subscribers were told of an event, and when (ISO instants). */
export interface Told {
  early?: string;
  confirmed?: string;
  correction?: string;
  /** 2 once it was told again as confirmed after its correction: ids and the ledger tell the two tellings apart. */
  chapter?: number;
}

/** One real development, told by one or more reports. */
export interface TalksEvent {
  /** Readable and deterministic: `2026-01-05-paris-round-opened`; never changed once alerted. */
  id: string;
  kind: AlertableKind;
  /** The round it belongs to: events of one meeting (scheduled, opened, concluded, its outcome) share it. */
  roundId: string;
  place: string | null;
  date: DaySpan | null;
  /** Of a round put off: the new date, as its reports give it. */
  newDay?: DaySpan;
  ordinal: number | null;
  participants: string[];
  certainty: Certainty;
  /** The event that this one takes back: the announcement, told before, of a round that is put off. */
  corrects: string | null;
  /** The confirmed event that takes this one back, which made it `corrected`. */
  correctedBy?: string;
  testimonies: Testimony[];
  /** Beginnings of the ids of reports that were left out when there were too many: how many, and not to count one twice. */
  omitted?: string[];
  firstPublished: string | null;
  lastPublished: string | null;
  /** When Parley first stored it. */
  detectedAt: string;
  /** When what readers see of it last changed; missing in events stored before this was kept. */
  changedAt?: string;
  /** Known before the watch began, or began again on a restored table: nobody is told any more of it. */
  baseline: boolean;
  /** It is so because a restore closed it: it may have been told in the hours that the table does not know. */
  restored?: true;
  told: Told;
  reasons: Reason[];
  /** Number of writes; a write names the version it read. */
  version: number;
}

/** Was anybody told of it? */
export function wasTold({ told }: TalksEvent): boolean {
  return told.early !== undefined || told.confirmed !== undefined;
}

/** When it was first reported; where no report bears a date, when Parley first stored it. */
export function reportedAt({ firstPublished, detectedAt }: Pick<TalksEvent, 'firstPublished' | 'detectedAt'>): string {
  return firstPublished ?? detectedAt;
}

/** When it was last reported. */
export function lastReportedAt({
  lastPublished,
  detectedAt,
}: Pick<TalksEvent, 'lastPublished' | 'detectedAt'>): string {
  return lastPublished ?? detectedAt;
}

/** Orders events by what `key` says of them, and those of which it says the same by their ids: alike on every run. */
export function inOrderOf(key: (event: TalksEvent) => string | number): (a: TalksEvent, b: TalksEvent) => number {
  return (a, b) => {
    const [first, second] = [key(a), key(b)];
    if (first === second) return a.id.localeCompare(b.id);
    return first < second ? -1 : 1;
  };
}
