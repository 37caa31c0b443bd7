import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readServedDossiers } from '../../functions/servedDossiers.ts';
import { readContext } from '../../infra/context.ts';
import { ContextError } from '../../infra/contextError.ts';
import { environmentBytes } from '../../infra/environmentBytes.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { keys } from '../../shared/store/keys.ts';
import { mayDo, statementsOf } from './permissions.ts';
import { buildStack, render, resourceOf, resourcesOf, synthesize } from './synthesize.ts';

const SYRIA = 'shared/dossier/israel-syria.json';
const UKRAINE = 'shared/dossier/russia-ukraine.json';
const CONGO = 'shared/dossier/dr-congo-m23.json';
const FUNCTION = 'AWS::Lambda::Function';

const folder = mkdtempSync(join(tmpdir(), 'parley-dossiers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A shipped dossier under another id, or in other languages. */
function dossierWith(fields: { id?: string; shortName?: string; policy?: object }): string {
  const dossier = JSON.parse(readFileSync(SYRIA, 'utf8')) as { id: string; policy: object };
  const { shortName = fields.id } = fields;
  const file = join(folder, `${fields.id ?? dossier.id}-${JSON.stringify(fields).length}.json`);
  writeFileSync(
    file,
    JSON.stringify({
      ...dossier,
      ...fields,
      ...(shortName && { shortName }),
      policy: { ...dossier.policy, ...fields.policy },
    }),
  );
  return file;
}

/** The names of what holds news and subscribers: another name would be another, empty one. */
const keptIn = (template: Template) =>
  ['AWS::DynamoDB::Table', 'AWS::SNS::Topic']
    .flatMap((type) => resourcesOf(template, type).map(([id]) => id))
    .filter((id) => !/Pulse|^Operator/.test(id))
    .sort();

const IDS_OF_ONE = [
  'AlertsallconfirmedD35DC3AD',
  'Alertsallearly2F4235AE',
  'Alertsalltwice8072FC55',
  'Alertsheartbeat14BC29C2',
  'Alertsoutcomesconfirmed3AAA6C40',
  'AlertsoutcomesearlyD5A940C8',
  'Alertsoutcomestwice30147426',
  'AlertsroundsconfirmedF4AC35C3',
  'Alertsroundsearly267DC102',
  'Alertsroundstwice2BF24DD8',
  'Alertsverify5E07776D',
  'EventsTable4B7491D3',
];

describe('a stack of one dossier', () => {
  it('has its table and its topics under the names that they have always had', () => {
    expect(keptIn(synthesize())).toEqual(IDS_OF_ONE);
  });
});

describe('a stack of two dossiers', () => {
  let template: Template;
  let built: ReturnType<typeof buildStack>;
  beforeAll(() => {
    built = buildStack({
      dossiers: `${SYRIA},${UKRAINE}`,
      alertEmails: 'desk@example.org=russia-ukraine/rounds-early,all@example.org',
      alertWebhooks: 'https://example.org/hook=israel-syria/all-early',
      alertSlack: 'T0123ABCD/C0123ABCD',
    });
    template = Template.fromStack(built.stack);
  }, 120_000);

  it('is called after the first, which keeps what it had when it was the only one', () => {
    expect(built.stack.stackName).toBe('Parley-israel-syria');
    const others = keptIn(template).filter((id) => !IDS_OF_ONE.includes(id));
    expect(keptIn(template)).toEqual(expect.arrayContaining(IDS_OF_ONE));
    expect(others.every((id) => /^(Dossiers)?RussiaUkraine/.test(id))).toBe(true);
    expect(others).toHaveLength(12);
  });

  it('has one function of each kind, one budget of requests and one topic for the operator', () => {
    expect(resourcesOf(template, FUNCTION).map(([id]) => id.replace(/Function.*/, ''))).toEqual([
      'Site',
      'Poll',
      'Notify',
      'Care',
    ]);
    template.resourceCountIs('AWS::ApiGatewayV2::Api', 1);
    template.resourceCountIs('AWS::SecretsManager::Secret', 1);
    expect(resourcesOf(template, 'AWS::SNS::Topic', 'Operator')).toHaveLength(1);
    const { DefaultRouteSettings, RouteSettings } = resourceOf(template, 'AWS::ApiGatewayV2::Stage').Properties as {
      DefaultRouteSettings: { ThrottlingRateLimit: number };
      RouteSettings: Record<string, { ThrottlingRateLimit: number }>;
    };
    const rates = [DefaultRouteSettings, ...Object.values(RouteSettings)].map((each) => each.ThrottlingRateLimit);
    expect(rates.reduce((sum, rate) => sum + rate, 0)).toBeCloseTo(0.4);
    expect(Object.keys(RouteSettings)).toContain('GET /{dossier}/stop');
  });

  it('calls poll, notifier and care of each by its name', () => {
    const inputs = resourcesOf(template, 'AWS::Scheduler::Schedule').map(
      ([, { Properties }]) => (Properties.Target as { Input: unknown }).Input,
    );
    const calls = inputs
      .map((input) => JSON.parse(render(input)) as { dossier: string; task?: string })
      .map(({ dossier, task = 'poll' }) => `${task} ${dossier}`);
    const tasks = ['poll', 'review', 'pulse', 'heartbeat', 'settle', 'reconcile', 'audit'];
    expect(calls.sort()).toEqual(
      tasks.flatMap((task) => ['israel-syria', 'russia-ukraine'].map((dossier) => `${task} ${dossier}`)).sort(),
    );
  });

  it('feeds the notifier with the stream of each table', () => {
    const streams = resourcesOf(template, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) =>
      render(Properties.EventSourceArn),
    );
    expect(streams.sort()).toEqual(tables(template).map((id) => `<${id}.StreamArn>`));
  });

  it('lets each function touch the two tables and their topics, and nothing else', () => {
    const topics = keptIn(template).filter((id) => !tables(template).includes(id));
    const resources = (construct: string) =>
      statementsOf(template, construct).flatMap(({ Resource }) => [Resource ?? []].flat().map(render));
    for (const construct of ['Poll', 'Notify', 'Site', 'Care']) {
      const named = new Set(resources(construct));
      const arns = [...named].filter((arn) => arn.includes('EventsTable') && arn.endsWith('.Arn>'));
      expect(arns.sort(), construct).toEqual(tables(template).map((id) => `<${id}.Arn>`));
      expect(
        [...named].filter((arn) => /^arn:.*:(dynamodb|sns):.*\*$/.test(arn) && !arn.endsWith(':sns:*:*:*')),
      ).toEqual([]);
    }
    const may = (construct: string, action: string, id: string) =>
      mayDo(template, construct, { action, resource: `<${id}>`, context: { 'sns:Protocol': 'email' } });
    expect(topics.filter((id) => may('Site', 'sns:Subscribe', id))).toEqual(topics);
    expect(topics.filter((id) => may('Notify', 'sns:Publish', id))).toHaveLength(18);
    expect(topics.filter((id) => may('Care', 'sns:Publish', id)).map((id) => /heartbeat/i.test(id))).toEqual([
      true,
      true,
    ]);
    expect(topics.filter((id) => may('Poll', 'sns:Publish', id))).toEqual([]);
    for (const table of tables(template)) {
      const mayWrite = (pk: string) =>
        mayDo(template, 'Poll', {
          action: 'dynamodb:PutItem',
          resource: `<${table}.Arn>`,
          context: { 'dynamodb:LeadingKeys': pk },
        });
      expect([mayWrite(keys.event('').pk), mayWrite(keys.subscriber('5f2b').pk)]).toEqual([true, false]);
    }
  });

  it('rings for each by an alarm that names it, and once for what they share', () => {
    const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([id, { Properties }]) => ({
      id,
      says: render(Properties.AlarmDescription),
    }));
    const ringing = (heading: string) => alarms.filter(({ says }) => says.includes(`See "${heading}" in`));
    expect(
      ringing('Poll silent')
        .map(({ says }) => says.split(':')[0])
        .sort(),
    ).toEqual(['Israel-Syria talks', 'Russia-Ukraine talks']);
    expect(ringing('Trouble')).toHaveLength(2);
    for (const shared of ['Site failing', 'Alerts undelivered']) expect(ringing(shared), shared).toHaveLength(1);
  });

  it('looks up what AWS counts for each, and what it counts for the account once', () => {
    const audits = resourcesOf(template, 'AWS::Scheduler::Schedule').flatMap(([, { Properties }]) => {
      const { audited = [], dossier } = JSON.parse(render((Properties.Target as { Input: unknown }).Input)) as {
        audited?: { trouble: string; metrics: object[] }[];
        dossier: string;
      };
      return audited.map(({ trouble, metrics }) => `${dossier}: ${trouble} ${metrics.length}`);
    });
    expect(audits).toEqual([
      'israel-syria: Functions throttled 1',
      'israel-syria: SMS spend near the cap 1',
      'israel-syria: Messages not delivered 10',
      'russia-ukraine: Messages not delivered 9',
    ]);
  });

  it('subscribes whom the operator names to the dossier that is named, or to both', () => {
    const subscribed = resourcesOf(template, 'AWS::SNS::Subscription').map(
      ([, { Properties }]) => `${Properties.Endpoint} ${render(Properties.TopicArn).replace(/[A-F0-9]{8}>$/, '>')}`,
    );
    expect(subscribed.sort()).toEqual([
      'all@example.org <Alertsallearly>',
      'all@example.org <RussiaUkraineAllEarly>',
      'desk@example.org <RussiaUkraineRoundsEarly>',
      'https://example.org/hook <Alertsallearly>',
    ]);
    const { SnsTopicArns } = resourceOf(template, 'AWS::Chatbot::SlackChannelConfiguration').Properties;
    expect((SnsTopicArns as object[]).map(render)).toHaveLength(2);
  });

  it('has the outputs of one, and those of the other under its name', () => {
    expect(Object.keys(template.findOutputs('*'))).toEqual(
      expect.arrayContaining(['TableName', 'TopicArns', 'RussiaUkraineTableName', 'RussiaUkraineTopicArns', 'SiteUrl']),
    );
  });

  it('has no warnings and nothing that cdk-nag objects to without a stated reason', () => {
    const { app, stack } = buildStack({ dossiers: `${SYRIA},${UKRAINE}` });
    new AwsSolutionsChecks(app).validateScope(stack);
    const found = Annotations.fromStack(stack).findWarning('*', Match.anyValue());
    expect(found.map(({ entry }) => entry.data)).toEqual([]);
  }, 120_000);
});

describe('the stack’s name', () => {
  it('stays when the list is put in another order, and with it what each dossier has', () => {
    const before = synthesize({ dossiers: `${SYRIA},${UKRAINE}` });
    const { stack } = buildStack({ dossiers: `${UKRAINE},${SYRIA}`, stack: 'israel-syria' });
    expect(stack.stackName).toBe('Parley-israel-syria');
    expect(keptIn(Template.fromStack(stack))).toEqual(keptIn(before));
  }, 120_000);

  it('stays when the dossier it comes from goes', () => {
    const { stack } = buildStack({ dossier: UKRAINE, stack: 'israel-syria' });
    const template = Template.fromStack(stack);
    const ids = keptIn(template).filter((id) => !id.startsWith('Operator'));
    expect(ids.every((id) => /^(Dossiers)?RussiaUkraine/.test(id))).toBe(true);
    // An alarm is made before the one whose place it takes is deleted, and the account has each name once.
    const before = alarmNames(synthesize({ dossier: SYRIA }));
    for (const [name, id] of alarmNames(template)) expect([undefined, id], name).toContain(before.get(name));
  }, 60_000);
});

const FRONT = {
  domain: 'talks-between-two-sides.example.org',
  certificate: 'arn:aws:acm:us-east-1:111122223333:certificate/6f1c',
  cdn: 'true',
};

describe('what functions are told of several dossiers', () => {
  const files = [dossierWith({ policy: { languages: [...LANGUAGES] } }), UKRAINE, CONGO];

  it('is read as it was meant, and takes no more room than was reckoned', () => {
    const context = { dossiers: files.join(',') };
    const { stack } = buildStack(context);
    const variables = variablesAsDeployed(Template.fromStack(stack), 'Site', stack.stackName);
    const served = readServedDossiers(variables);
    expect(served.map(({ id, environment }) => [id, Object.keys(environment.TOPIC_ARNS ?? {}).length])).toEqual([
      ['israel-syria', 41],
      ['russia-ukraine', 11],
      ['dr-congo-m23', 11],
    ]);
    const arns = served.map(({ environment }) => environment.TOPIC_ARNS?.heartbeat ?? '');
    expect(arns.map((arn) => arn.replace(/^.*:/, ''))).toEqual([
      expect.stringMatching(/^Parley-israel-syria-Alertsheartbeat\w{8}-ABCDEFGHIJKL$/),
      'Parley-israel-syria-RussiaUkraineHeartbeat-ABCDEFGHIJKL',
      'Parley-israel-syria-DrCongoM23Heartbeat-ABCDEFGHIJKL',
    ]);
    const size = Object.entries(variables).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    const { dossiers, stackId } = readContext(new App({ context }).node);
    expect(environmentBytes(dossiers, stackId, 0)).toBeGreaterThanOrEqual(size);
    expect(environmentBytes(dossiers, stackId, 0)).toBeLessThan(size + 500);
  }, 120_000);

  it('leaves room for all else that each of them is told', () => {
    const context = { dossiers: files.join(','), canary: 'true', operatorEmail: 'operator@example.org', ...FRONT };
    const { stack } = buildStack(context);
    const template = Template.fromStack(stack);
    const { dossiers, stackId } = readContext(new App({ context }).node);
    for (const construct of ['Poll', 'Notify', 'Site', 'Care']) {
      const variables = variablesAsDeployed(template, construct, stack.stackName);
      const size = Object.entries(variables).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
      // A reference is filled in with 64 letters: the operator's topic and the canary's have up to fifty more.
      expect(size + 2 * 50, construct).toBeLessThanOrEqual(environmentBytes(dossiers, stackId, 0));
    }
  }, 120_000);

  it('is refused in one line where it is more than an environment holds', () => {
    const many = ['one', 'two', 'three', 'four', 'five'].map((id) =>
      dossierWith({ id, policy: { languages: [...LANGUAGES] } }),
    );
    expect(() => readContext(new App({ context: { dossiers: many.join(',') } }).node)).toThrow(
      /^context dossiers: a function would be told \d+ bytes, of at most 4096: name fewer dossiers, .*$/,
    );
  });
});

describe('context of several dossiers', () => {
  const STREAM = 'arn:aws:dynamodb:eu-west-3:123456789012:table/restored/stream/2026-11-26T12:00:00.000';
  it.each([
    [{ dossiers: `${SYRIA},${SYRIA}` }, `${SYRIA} and ${SYRIA} have the same id "israel-syria"`],
    [{ dossiers: `${SYRIA},nowhere.json` }, 'context dossiers: dossier nowhere.json cannot be read: ENOENT'],
    [
      { dossiers: UKRAINE, dossier: SYRIA },
      `context dossiers: dossier="${SYRIA}" is given, too: give one or the other`,
    ],
    [{ dossiers: `${SYRIA},${dossierWith({ id: 'talks' })}` }, 'context dossiers: "/talks" is a page of the site: '],
    [
      { dossiers: `${dossierWith({ id: 'a-b1' })},${dossierWith({ id: 'a-b-1' })}` },
      'context dossiers: the ids "a-b1" and "a-b-1" are too much alike',
    ],
    [
      { dossiers: `${SYRIA},${dossierWith({ id: 'other-talks', shortName: 'Israel-Syria talks' })}` },
      'have the same shortName "Israel-Syria talks"',
    ],
    [
      { dossiers: `${SYRIA},${UKRAINE}`, alertEmails: 'a@example.org=congo/all-early' },
      'context alertEmails: there is no dossier "congo", only israel-syria, russia-ukraine',
    ],
    [
      { dossiers: `${SYRIA},${UKRAINE}`, alertEmails: 'a@example.org,a@example.org=israel-syria/all-early' },
      '"a@example.org" is given twice',
    ],
    [
      { dossiers: `${SYRIA},${UKRAINE}`, tableName: 'restored', tableStreamArn: STREAM },
      'context tableName="restored": say which dossier\'s it is, as in israel-syria=restored',
    ],
    [{ stack: 'Parley' }, 'context stack="Parley": must be lower-case letters, digits and hyphens'],
  ])('refuses %j by name, in one line', (context, message) => {
    const reading = () => readContext(new App({ context }).node);
    expect(reading).toThrow(ContextError);
    expect(reading).toThrow(message);
    expect(reading).not.toThrow('\n');
  });

  it('takes a restored table for the dossier that is named', () => {
    const context = { dossiers: `${SYRIA},${UKRAINE}`, tableName: 'russia-ukraine=restored', tableStreamArn: STREAM };
    const { dossiers } = readContext(new App({ context }).node);
    expect(dossiers.map(({ table }) => table)).toEqual([null, { tableName: 'restored', tableStreamArn: STREAM }]);
  });
});

/** Names of alarms, and under which logical id each is made. */
function alarmNames(template: Template): Map<string, string> {
  const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm');
  return new Map(alarms.map(([id, { Properties }]) => [String(Properties.AlarmName), id]));
}

function tables(template: Template): string[] {
  return resourcesOf(template, 'AWS::DynamoDB::Table')
    .map(([id]) => id)
    .sort();
}

/** With names as CloudFormation makes them: stack, logical id, twelve letters. */
function variablesAsDeployed(template: Template, construct: string, stackName: string): Record<string, string> {
  const { Variables } = resourceOf(template, FUNCTION, construct).Properties.Environment as {
    Variables: Record<string, unknown>;
  };
  const deployed = (text: string) =>
    text
      .replaceAll('<AWS::Region>', 'ap-southeast-2')
      .replaceAll('<AWS::AccountId>', '123456789012')
      .replaceAll('<AWS::Partition>', 'aws')
      .replace(/<(\w+)\.TopicName>/g, (_, id: string) => `${stackName}-${id}-ABCDEFGHIJKL`)
      .replace(/<(\w+Table\w+)>/g, (_, id: string) => `${stackName}-${id}-ABCDEFGHIJKL`)
      .replace(/<part 1 of (\S+) at (\S+)>/g, (_, whole: string, at: string) => whole.split(at)[1] ?? '')
      .replace(/<[^>]*>/g, 'x'.repeat(64));
  return Object.fromEntries(
    Object.entries(Variables).map(([name, value]) => [
      name,
      name === 'SITE_URL' ? 'https://parley.example' : deployed(render(value)),
    ]),
  );
}
