import { clip, toAscii } from '../alerts/transliterate.ts';
import { HOUR_MS, MINUTE_MS } from '../units.ts';
import type { MetricValues } from './auditedMetric.ts';
import { runbookPlace } from './runbookPlace.ts';
import type { Standings } from './standings.ts';
import { TROUBLES, type Trouble } from './troubles.ts';

/** What is known of a trouble that rings. */
export interface Ringing {
  trouble: Trouble;
  /** ISO instant. */
  since: string;
}

/** What goes on is one trouble, with a pause of at most so long. */
const PAUSE_MS = HOUR_MS;
/** SNS takes a hundred letters. */
const SUBJECT_LIMIT = 100;

/** What somebody loses while it lasts, or has lost. */
const IMPACTS: Readonly<Record<Trouble, string>> = {
  'News silent': 'polls succeed, but no feed has had a new item for six hours or more.',
  'Reports not stored': 'polls read reports and could not store them, so that this news reaches nobody.',
  'News set aside': 'an event, report or alert could not be stored or read, and is left out; all others go on.',
  'Lone reports withheld': 'one outlet alone told more events than it is believed in a day: the others wait.',
  'Alerts rejected': 'SNS refuses an alert for good: somebody has not been told.',
  'Alerts waiting': 'alerts that were decided are not out yet.',
  'SMS spend near the cap': 'four fifths of the month’s limit for texts are spent; beyond it SNS drops every text.',
  'Messages not delivered': 'SNS gave up on messages to subscribers.',
  'Codes used up': 'nobody can be sent a code by text until the day or the month is over.',
  'Subscribers lost': 'at least a fifth fewer are subscribed than the day before.',
  'Functions throttled': 'calls of Lambda functions were turned away for lack of concurrency.',
};

/**
 * The troubles that ring now, the latest to begin first.
 * @param rung of each, how often in which period, for as far back as is known
 * @param from instant in milliseconds: what has not rung since is over
 */
export function findRinging(
  rung: Readonly<Record<Trouble, MetricValues>>,
  standings: Standings,
  from: number,
): Ringing[] {
  const ringing = TROUBLES.flatMap((trouble): Ringing[] => {
    const began = lastBeginning(rung[trouble], from);
    return began === null ? [] : [{ trouble, since: standings[trouble]?.since ?? began }];
  });
  return ringing.sort((one, other) => other.since.localeCompare(one.since));
}

function lastBeginning(values: MetricValues, from: number): string | null {
  const instants = [...values].filter(([, value]) => value > 0).map(([instant]) => Date.parse(instant));
  instants.sort((one, other) => other - one);
  let [began = 0] = instants;
  if (began < from) return null;
  for (const instant of instants) if (began - instant <= PAUSE_MS) began = instant;
  return new Date(began).toISOString();
}

/**
 * The operator's mail: subject and first line say what is wrong and since when, the second where to read what to do.
 * @param ringing none: the alarm went off and its cause is not to be found
 * @param about what the alarm itself says, with the way to the dashboard
 */
export function buildTroubleMail(
  ringing: readonly Ringing[],
  shortName: string,
  about: string,
): { subject: string; text: string } {
  const [first, ...others] = ringing;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  const what = first ? `${first.trouble} since ${sayInstant(first.since)}${more}` : 'cause not found, see the logs';
  const causes = ringing.map(({ trouble, since }) => sayTrouble(trouble, sayInstant(since)));
  return {
    subject: clip(toAscii(`Parley: ${what} (${shortName})`), SUBJECT_LIMIT),
    text: [...(first ? causes : [UNKNOWN]), `Talks: ${shortName}`, ASK, about].join('\n\n'),
  };
}

const sayTrouble = (trouble: Trouble, since: string) =>
  `${trouble} since ${since}: ${IMPACTS[trouble]}\nWhat to do: "${trouble}" in ${runbookPlace(trouble)}`;
const UNKNOWN = `The alarm "Trouble" went off, and no trouble of the last minutes is to be found: it was set by hand, or the metrics are late.\nWhat to do: "Trouble" in ${runbookPlace('Trouble')}`;
const ASK = `The lines of the logs (CloudWatch Logs Insights, all log groups of the stack):
filter ispresent(trouble) | sort @timestamp desc | display @timestamp, trouble, what, count, @message`;

/** `2026-01-05 08:05 UTC` */
function sayInstant(instant: string): string {
  return `${new Date(Math.floor(Date.parse(instant) / MINUTE_MS) * MINUTE_MS).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
