import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bill, FREE_TYPES, makeBill } from '../../infra/cost/bill.ts';
import { billCommand } from '../../infra/cost/billCommand.ts';
import { contextOf } from '../../infra/cost/contextOf.ts';
import { formatBill } from '../../infra/cost/formatBill.ts';
import { measureUnits } from '../../infra/cost/measureUnits.ts';
import { PRICES } from '../../infra/cost/prices.ts';
import { COST_HELP, readLoad } from '../../infra/cost/readLoad.ts';
import { synthesizeResources } from '../../infra/cost/synthesizeResources.ts';
import { callsPerMonth, idsOf, type Resources } from '../../infra/cost/template.ts';
import { UNITS } from '../../infra/cost/units.ts';
import { readSection, sectionOf } from '../../infra/terminal/readmeSection.ts';

const DEFAULT = readLoad([]).load;
let resources: Resources;
let bill: Bill;
beforeAll(() => {
  resources = resourcesOf(contextOf(DEFAULT));
  bill = makeBill(resources, UNITS, DEFAULT);
});
const synthesized = new Map<string, Resources>();
/** Each template is made once: bills only look at it. */
function resourcesOf(context: Record<string, unknown>): Resources {
  const key = JSON.stringify(context);
  const made = synthesized.get(key) ?? synthesizeResources(context);
  synthesized.set(key, made);
  return made;
}
const billOf = (...flags: string[]) => makeBill(resources, UNITS, readLoad(flags).load);
/** For what grows with the load: the canary's own is the same for every load. */
const billWithoutCanary = (...flags: string[]) => {
  const { load } = readLoad(flags);
  return makeBill(resourcesOf({ ...contextOf(load), canary: 'false' }), UNITS, load);
};
const rowOf = ({ rows }: Bill, what: string) => rows.find((row) => row.what.startsWith(what));

describe('the bill', () => {
  it('has a row for every resource of the template that may cost something, texts, web hooks and the CDN included', () => {
    const load = readLoad(['--texts', '5', '--webhooks', '2', '--cdn', '--waf', '--tracing']).load;
    const all = resourcesOf(contextOf(load));
    const paid = makeBill(all, UNITS, load).rows.flatMap((row) => row.resources);
    const unpaid = Object.entries(all).filter(([id, { Type }]) => !paid.includes(id) && !FREE_TYPES.includes(Type));
    expect(unpaid.map(([id, { Type }]) => `${Type} ${id}`)).toEqual([]);
    expect(paid.filter((id, at) => paid.indexOf(id) !== at)).toEqual([]);
    for (const type of ['AWS::CloudWatch::Alarm', 'AWS::Lambda::Function', 'AWS::Logs::LogGroup'])
      expect(paid).toEqual(expect.arrayContaining(idsOf(all, type)));
  });

  it('has what the canary takes, which is a tenth of a dollar for its alarm and little else', () => {
    const canary = bill.usd - billWithoutCanary().usd;
    expect(canary).toBeGreaterThan(0.1);
    expect(canary).toBeLessThan(0.2);
  });

  it('is below two dollars without any free tier, besides mails and a dashboard, of which every account has three free', () => {
    expect(bill.besides.usd).toBeLessThan(2);
    const both = (rowOf(bill, 'mails')?.usd ?? 0) + (rowOf(bill, 'dashboard')?.usd ?? 0);
    expect(bill.usd - bill.besides.usd).toBeCloseTo(both, 6);
  });

  it('of several dossiers in one stack counts the polls, tables and alarms of each, and what they share once', () => {
    const [one, three] = [billWithoutCanary(), billWithoutCanary('--dossiers', '3')];
    const times = (what: string, term = 0) =>
      (rowOf(three, what)?.terms[term]?.quantity ?? 0) / (rowOf(one, what)?.terms[term]?.quantity ?? 1);
    for (const each of ['poll function', 'table, writes', 'table: what it keeps', 'schedules', 'mails'])
      expect(times(each), each).toBeCloseTo(3, 1);
    for (const shared of ['key of the address', 'page: requests', 'dashboard']) expect(times(shared), shared).toBe(1);
    const alarms = Number(/\d+/.exec(rowOf(three, 'alarms')?.what ?? '')?.[0]);
    expect(alarms - Number(/\d+/.exec(rowOf(one, 'alarms')?.what ?? '')?.[0])).toBe(2 * 3);
    expect((three.usd - one.usd) / 2).toBeLessThan(one.usd);
  });

  it('has what is looked up in CloudWatch: throttles every hour, ten topics and the SMS spend every sixth', () => {
    expect(rowOf(bill, 'metrics looked up')?.terms[0]?.quantity).toBeCloseTo(720 + (11 * 720) / 6, 6);
  });

  it('has a metric of its own only for the hours in which something is wrong: where all is well none is written', () => {
    expect(rowOf(bill, 'metrics of the functions')?.terms[0]?.quantity).toBeCloseTo((2 * 24) / 720, 6);
    const { newsPoll, quietPoll, alert, review, pulse, audit, settle, reconcile, heartbeat } = UNITS;
    const works = [newsPoll, quietPoll, alert, review, pulse, audit, settle, reconcile, heartbeat];
    expect(works.flatMap(({ metrics }) => metrics)).toEqual([]);
  });

  it('is the sum of its rows, each of them units times price, and no dearer with free tiers', () => {
    let [usd, usdWithFree] = [0, 0];
    for (const row of bill.rows) {
      const priced = row.terms.map(
        ({ meter, quantity }) => (quantity * PRICES.meters[meter].usd) / PRICES.meters[meter].per,
      );
      expect(Math.abs(row.usd - priced.reduce((all, each) => all + each, 0)), row.what).toBeLessThan(0.0006);
      expect(row.usdWithFree).toBeLessThanOrEqual(row.usd);
      usd += row.usd;
      usdWithFree += row.usdWithFree;
    }
    expect([bill.usd, bill.usdWithFree]).toEqual([expect.closeTo(usd, 6), expect.closeTo(usdWithFree, 6)]);
  });

  it('counts mails, texts, looks at the page and feeds as they are named', () => {
    expect(rowOf(billOf('--mails', '1000', '--alerts', '20'), 'mails')).toMatchObject({ usd: 0.4, usdWithFree: 0.38 });
    expect(rowOf(billOf('--texts', '100', '--alerts', '10'), 'texts')?.usd).toBe(8.81);
    expect(rowOf(billOf('--views', '1000000'), 'page')?.terms[0]).toMatchObject({
      meter: 'httpApi',
      // The canary looks at three invented feeds every hour.
      quantity: 1_000_000 + 3 * 720,
    });
    const writes = (feeds: string) => rowOf(billOf('--feeds', feeds), 'table, writes')?.usd ?? 0;
    expect(writes('200') / writes('50')).toBeGreaterThan(3);
  });

  it('has CloudFront, a rate rule and X-Ray where they are wanted, and then no transfer from the API', () => {
    expect(['CloudFront', 'rate rule', 'X-Ray'].map((what) => rowOf(bill, what))).toEqual(Array(3).fill(undefined));
    const load = readLoad(['--cdn', '--waf', '--tracing', '--views', '1000000']).load;
    const fronted = makeBill(resourcesOf(contextOf(load)), UNITS, load);
    expect(rowOf(fronted, 'CloudFront')).toMatchObject({ usd: 1.332, usdWithFree: 0 });
    expect(rowOf(fronted, 'rate rule')).toMatchObject({ usd: 6.6, usdWithFree: 6.6 });
    // Each call of a function is a trace at most: a million looks, and what the schedules call.
    expect(rowOf(fronted, 'X-Ray')?.usd).toBeCloseTo(5.12, 1);
    expect(rowOf(fronted, 'page')?.terms.map(({ meter }) => meter)).toEqual(['httpApi']);
    expect(rowOf(fronted, 'keys')?.usd).toBe(0.8);
    // In us-east-1, whose prices these are, one more looks at CloudFront.
    expect((rowOf(fronted, 'alarms')?.usd ?? 0) - (rowOf(bill, 'alarms')?.usd ?? 0)).toBeCloseTo(0.1, 6);
  });

  it('counts the runs of shards, no metric and no alarm, and the states of all feeds once more for the page', () => {
    const feeds = ['--feeds', '600'];
    const [one, four] = [billWithoutCanary(...feeds), billWithoutCanary(...feeds, '--shards', '4')];
    const quantity = (of: Bill, what: string) => rowOf(of, what)?.terms[0]?.quantity ?? 0;
    expect(quantity(four, 'poll function')).toBeCloseTo(4 * quantity(one, 'poll function'));
    expect(quantity(four, 'schedules') - quantity(one, 'schedules')).toBeCloseTo(3 * 8_640);
    expect([rowOf(four, 'metrics'), rowOf(four, 'alarms')]).toEqual([rowOf(one, 'metrics'), rowOf(one, 'alarms')]);
    const reads = quantity(four, 'table, reads') / quantity(one, 'table, reads');
    expect([reads > 1.5, reads < 2.5]).toEqual([true, true]);
    expect(quantity(four, 'table, writes') / quantity(one, 'table, writes')).toBeLessThan(1.1);
  });

  it('gives a free tier once, however many rows draw on it', () => {
    const busy = billOf('--views', '5000000');
    const used = busy.rows.flatMap(({ terms }) => terms).filter(({ meter }) => meter === 'lambdaRequest');
    const requests = used.reduce((all, { quantity }) => all + quantity, 0);
    const gigabyteSeconds = busy.rows.flatMap(({ terms }) => terms).filter(({ meter }) => meter === 'lambdaGbSecond');
    const seconds = gigabyteSeconds.reduce((all, { quantity }) => all + quantity, 0);
    const functions = busy.rows.filter(({ what }) => / function/.test(what));
    const paid = functions.reduce((all, { usdWithFree }) => all + usdWithFree, 0);
    expect(paid).toBeCloseTo((requests - 1e6) * 2e-7 + (seconds - 400_000) * 0.0000133334, 2);
  });
});

it.each([
  ['rate(5 minutes)', 8_640],
  ['rate(1 hour)', 720],
  ['cron(1,16,31,46 * * * ? *)', 2_880],
  ['cron(20 3 * * ? *)', 30],
  ['cron(5 6 ? * MON *)', 30 / 7],
])('%s is %d calls a month', (expression, calls) => {
  expect(callsPerMonth(expression)).toBe(calls);
});

describe('the units', () => {
  it('are what polls, notifier, care and page take today', async () => {
    const now = await measureUnits();
    for (const name of [
      'quietPoll',
      'newsPoll',
      'largerPoll',
      'shardPoll',
      'alert',
      'review',
      'pulse',
      'audit',
      'settle',
      'reconcile',
      'view',
    ] as const) {
      const { read, written, sns, metrics } = now[name];
      const kept = UNITS[name];
      expect({ name, sns, metrics }).toEqual({ name, sns: kept.sns, metrics: kept.metrics });
      // A few bytes more or less may cross the border of a unit.
      expect(Math.abs(read - kept.read), `${name} reads ${read}`).toBeLessThanOrEqual(2 + kept.read / 10);
      expect(Math.abs(written - kept.written), `${name} writes ${written}`).toBeLessThanOrEqual(2 + kept.written / 10);
    }
  }, 120_000);
});

describe('the command', () => {
  const run = async (...flags: string[]) => {
    const done = promisify(execFile)(process.execPath, ['--import', 'tsx', 'infra/cost/cost.ts', ...flags]);
    return (await done.catch((error) => error)) as { stdout: string; stderr: string; code?: number };
  };

  it('prints what README.md has', async () => {
    const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
    const section = readSection(readme, sectionOf('cost', 'npm run cost -- --write'));
    const printed: string[] = [];
    await billCommand([], (text) => printed.push(text));
    expect(printed).toEqual([section]);
    expect(section).toBe(formatBill(bill, DEFAULT));
    expect(section).toContain('not looked up on the day');
  });

  it.each([
    [['--feeds', '0'], '--feeds "0" is not a whole number from 1 to 11200'],
    [['--feeds', '5000'], '--feeds "5000" needs --shards 8: one run reads 700 feeds'],
    [['--shards', '17'], '--shards "17" is not a whole number from 1 to 16'],
    [['--views', 'many'], '--views "many" is not a whole number from 0 to 1000000000'],
    [['--news', '101'], '--news "101" is not a number from 0 to 100'],
    [['--feds', '5'], /^Unknown option '--feds'/],
    [['--waf'], '--waf goes with --cdn'],
  ])('%j ends it with one line', (flags, line) => {
    expect(() => readLoad(flags)).toThrow(line);
  });

  it('says so without a stack trace, and with status 2; and what it has to say on standard output', async () => {
    const [{ stderr, code }, help] = await Promise.all([run('--texts', 'x'), run('--help')]);
    expect(stderr.trim()).toBe('--texts "x" is not a whole number from 0 to 1000000');
    expect(code).toBe(2);
    expect(help.stdout).toBe(COST_HELP);
  }, 60_000);
});
