/** What is to be paid for, and the rows of a bill. */
import type { Meter } from './prices.ts';

/** What is to be paid for, in a month of thirty days. */
export interface Load {
  /** In one stack. Feeds, subscribers, web hooks, alerts and megabytes are those of each; looks at pages of all together. */
  dossiers: number;
  feeds: number;
  /** Runs that they are cut into. */
  shards: number;
  pollMinutes: number;
  /** Feeds with a new item at a poll, of a hundred. */
  news: number;
  /** Seconds until a feed has answered. */
  answerSeconds: number;
  /** Subscribers. */
  mails: number;
  texts: number;
  webhooks: number;
  /** Alerts that each of them is told. */
  alerts: number;
  /** Pages that are looked at. */
  views: number;
  tableMegabytes: number;
  /** CloudFront in front of the site, with a rate rule, and X-Ray: as the stack's context has them. */
  cdn: boolean;
  waf: boolean;
  tracing: boolean;
}

export interface Term {
  meter: Meter;
  quantity: number;
  /** How it came to that. */
  formula: string;
}

export interface Row {
  what: string;
  /** Logical ids of the template that it pays for. */
  resources: string[];
  terms: Term[];
}
