/** A date as written, before it is an instant. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** Minutes east of Greenwich; 0 when the text names no zone, since the machine's zone says nothing about the feed. */
  offset: number;
}

/** Country of the feed's address (`il`), for the zone names that several countries use. */
export interface DateContext {
  country?: string | undefined;
  now: string;
}
