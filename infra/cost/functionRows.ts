import { FEEDS_AT_ONCE } from '../../functions/poll/feedTurns.ts';
import { CANARY_ID } from '../../shared/canary/canaryDossier.ts';
import { CANARY_VOICES } from '../../shared/canary/canaryFeed.ts';
import { isFirst, type Shard } from '../../shared/feeds/shard.ts';
import type { Load, Row, Term } from './load.ts';
import type { Meter } from './prices.ts';
import { callsOf, idsOf, memoryOf, propertiesOf, type Resources } from './template.ts';
import type { Units, Work } from './units.ts';

/** Memory at which a function of Lambda has one processor; with less it has that much less of one. */
const MEGABYTES_OF_A_PROCESSOR = 1_769;
/** What a call waits for the table and SNS. A guess: they are not on loopback. */
const WAIT_SECONDS = 0.2;
/** What Lambda itself logs of a call. */
const REPORT_BYTES = 400;

/** So many calls a month of a function, and what one takes. */
interface Calls {
  functionId: string;
  perMonth: number;
  seconds: number;
  work: Work;
  /** What a schedule tells it to do, empty for the poll; undefined where no schedule calls. */
  task?: string;
}

/** A row for each function with its log, and those of the table's units that they take together. */
export function billFunctions(resources: Resources, units: Units, load: Load): Row[] {
  const calls = listCalls(resources, units, load);
  const functions = idsOf(resources, 'AWS::Lambda::Function').map((id) => functionRow(resources, id, calls));
  const perMonth = (pick: (work: Work) => number) =>
    calls.reduce((all, each) => all + each.perMonth * pick(each.work), 0);
  const polls = calls.filter(({ task }) => task === '');
  const times = polls.reduce((all, each) => all + each.perMonth, 0);
  const formula = (pick: (work: Work) => number) => {
    const ofPolls = polls.reduce((all, each) => all + each.perMonth * pick(each.work), 0);
    return `${count(times)} polls × ${(ofPolls / times).toFixed(1)}, ${count(perMonth(pick) - ofPolls)} for the rest`;
  };
  const unitsRow = (what: string, meter: Meter, pick: (work: Work) => number): Row => ({
    what,
    resources: [],
    terms: [{ meter, quantity: perMonth(pick), formula: formula(pick) }],
  });
  return [
    ...functions,
    unitsRow('table, writes', 'tableWrite', ({ written }) => written),
    unitsRow('table, reads', 'tableRead', ({ read }) => read),
    logRow(resources, calls),
  ];
}

function functionRow(resources: Resources, id: string, all: readonly Calls[]): Row {
  const calls = all.filter(({ functionId }) => functionId === id);
  const gigabytes = memoryOf(resources, id) / 1_024;
  const perMonth = calls.reduce((sum, each) => sum + each.perMonth, 0);
  const seconds = calls.reduce((sum, each) => sum + each.perMonth * each.seconds, 0);
  const mean = perMonth === 0 ? 0 : seconds / perMonth;
  const terms: Term[] = [
    { meter: 'lambdaRequest', quantity: perMonth, formula: '' },
    {
      meter: 'lambdaGbSecond',
      quantity: seconds * gigabytes,
      formula: `${count(perMonth)} × ${mean.toFixed(2)} s × ${gigabytes} GB`,
    },
  ];
  return { what: nameOf(resources, id), resources: [id], terms };
}

function nameOf(resources: Resources, id: string): string {
  const { Description } = propertiesOf<{ Description?: string }>(resources, id);
  const [name = id] = id.split('Function');
  return Description ? `${name.toLowerCase()} function` : 'function of the CDK, called at a deployment';
}

function logRow(resources: Resources, calls: readonly Calls[]): Row {
  const bytes = calls.reduce((all, { perMonth, work }) => all + perMonth * (work.logged + REPORT_BYTES), 0);
  const perMonth = calls.reduce((all, each) => all + each.perMonth, 0);
  const gigabytes = bytes / 1e9;
  const formula = `${count(perMonth)} calls × ${Math.round(bytes / perMonth)} bytes`;
  const logs = [...idsOf(resources, 'AWS::Logs::LogGroup'), ...idsOf(resources, 'Custom::LogRetention')];
  const terms: Term[] = [
    { meter: 'logIngest', quantity: gigabytes, formula },
    { meter: 'logStore', quantity: gigabytes, formula: 'kept a month' },
  ];
  return { what: 'logs', resources: logs, terms };
}

function listCalls(resources: Resources, units: Units, load: Load): Calls[] {
  const scheduled = callsOf(resources).map(({ functionId, task, shard, perMonth }) => ({
    functionId,
    perMonth,
    task,
    ...workOf(task, shard, units, load),
  }));
  const find = (name: string) => idsOf(resources, 'AWS::Lambda::Function').find((id) => id.startsWith(name)) ?? '';
  const rounds = canaryRounds(resources);
  const more = [
    { functionId: find('Notify'), perMonth: load.alerts * load.dossiers, work: units.alert, wait: WAIT_SECONDS },
    { functionId: find('Notify'), perMonth: rounds, work: units.alert, wait: WAIT_SECONDS },
    { functionId: find('Site'), perMonth: rounds * CANARY_VOICES, work: units.view, wait: WAIT_SECONDS },
    { functionId: find('Site'), perMonth: load.views, work: units.view, wait: WAIT_SECONDS },
  ];
  return [...scheduled, ...more].map(({ wait, ...calls }) => {
    const processors = memoryOf(resources, calls.functionId) / MEGABYTES_OF_A_PROCESSOR;
    return { ...calls, seconds: calls.work.cpu / 1_000 / Math.min(1, processors) + wait };
  });
}

/** Invented rounds a month: 0 where there is no canary. */
export function canaryRounds(resources: Resources): number {
  const calls = callsOf(resources).filter(({ task }) => task === CANARY_ID);
  return calls.reduce((all, { perMonth }) => all + perMonth, 0);
}

function workOf(task: string, shard: Shard, units: Units, load: Load): { work: Work; wait: number } {
  if (task === '') {
    const asked = load.feeds / shard.of;
    return { work: pollOf(shard, units, load), wait: (asked / FEEDS_AT_ONCE) * load.answerSeconds };
  }
  const tasks: Record<string, Work> = {
    review: units.review,
    [CANARY_ID]: units.canaryPoll,
    pulse: units.pulse,
    audit: units.audit,
    settle: units.settle,
    reconcile: units.reconcile,
    heartbeat: units.heartbeat,
  };
  const work = tasks[task];
  if (!work) throw new Error(`nothing was measured of "${task}", which a schedule calls`);
  return { work, wait: WAIT_SECONDS };
}

/**
 * Between the polls that were measured: so much more for each feed, and for each with news. The first shard looks up the
 * states of all feeds, for the page; the others those of their own.
 */
function pollOf(shard: Shard, { feeds, quietPoll, newsPoll, largerPoll, shardPoll }: Units, load: Load): Work {
  const [asked, withNews] = [load.feeds / shard.of, (load.feeds * load.news) / 100 / shard.of];
  const [base, measured] = isFirst(shard) ? [quietPoll, feeds.quiet] : [shardPoll, feeds.ofShard];
  const at = (pick: (work: Work) => number, count = asked) => {
    const perFeed = Math.max(0, (pick(largerPoll) - pick(quietPoll)) / (feeds.more - feeds.quiet));
    const perNews = (pick(newsPoll) - pick(quietPoll)) / feeds.withNews;
    return Math.max(0, pick(base) + perFeed * (count - measured) + perNews * withNews);
  };
  return {
    ...newsPoll,
    read: at(({ read }) => read, isFirst(shard) ? load.feeds : asked),
    written: at(({ written }) => written),
    cpu: at(({ cpu }) => cpu),
    logged: at(({ logged }) => logged),
  };
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
