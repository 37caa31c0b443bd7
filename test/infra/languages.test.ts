import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCareCall } from '../../functions/care/care.ts';
import { readEnvironment } from '../../functions/environment.ts';
import { TOPIC_NAMES } from '../../shared/alerts/topicNames.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { mayDo } from './permissions.ts';
import { buildStack, render, resourceOf, resourcesOf, synthesize } from './synthesize.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-languages-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The shipped dossier with other languages. */
function dossierWith(policy: object, id = 'israel-syria'): string {
  const dossier = JSON.parse(readFileSync('shared/dossier/israel-syria.json', 'utf8')) as { policy: object };
  const file = join(folder, `${id}-${Object.keys(policy).length}.json`);
  writeFileSync(file, JSON.stringify({ ...dossier, id, policy: { ...dossier.policy, ...policy } }));
  return file;
}

let template: Template;
let english: Template;
let built: ReturnType<typeof buildStack>;
beforeAll(() => {
  const dossier = dossierWith({ languages: [...LANGUAGES], smsLanguages: ['ar'] });
  built = buildStack({ dossier, alertEmails: 'desk@example.org=all-early-fr', alertPhones: '+33612345678' });
  template = Template.fromStack(built.stack);
  english = synthesize();
});

const topicsIn = (of: Template) =>
  resourcesOf(of, 'AWS::SNS::Topic').flatMap(([id]) => (/^(Operator|Watch)/.test(id) ? [] : [id]));

describe('a stack that offers four languages', () => {
  it('has the topics of the English one, under the same names in the template, and thirty more', () => {
    expect(topicsIn(english)).toHaveLength(11);
    expect(topicsIn(template)).toEqual(expect.arrayContaining(topicsIn(english)));
    expect(topicsIn(template)).toHaveLength(41);
    const { Resources } = template.toJSON() as { Resources: object };
    expect(Object.keys(Resources).length).toBeLessThan(300);
  });

  it('tells the functions all topics in less than the 4 kB of an environment, also with the longest id of a dossier', () => {
    const [region, account] = ['ap-southeast-2', '123456789012'];
    const stackName = `Parley-${'x'.repeat(40)}`;
    const { Variables } = resourceOf(template, 'AWS::Lambda::Function', 'Site').Properties.Environment as {
      Variables: Record<string, unknown>;
    };
    /** As CloudFormation names topics: stack, logical id, twelve letters. */
    const name = (text: string) =>
      text
        .replaceAll('<AWS::Region>', region)
        .replaceAll('<AWS::AccountId>', account)
        .replaceAll('<AWS::Partition>', 'aws')
        .replace(/<(\w+)\.TopicName>/g, (_, id: string) => `${stackName}-${id}-ABCDEFGHIJKL`)
        .replace(/<[^>]*>/g, 'x'.repeat(64));
    const variables = Object.entries(Variables).map(([key, value]) => [key, name(render(value))] as const);
    const size = variables.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    expect(size).toBeLessThan(4096);
    const { TOPIC_ARNS } = readEnvironment({ ...Object.fromEntries(variables), SITE_URL: 'https://parley.example' });
    expect(Object.keys(TOPIC_ARNS ?? {}).sort()).toEqual([...TOPIC_NAMES].sort());
    expect(TOPIC_ARNS?.['heartbeat-he']).toMatch(
      new RegExp(`^arn:aws:sns:${region}:${account}:${stackName}-HeartbeatHe-ABCDEFGHIJKL$`),
    );
  });

  it('has an output for each language, and looks up what was not delivered in any', () => {
    const outputs = Object.keys(template.findOutputs('*')).filter((name) => name.startsWith('TopicArns'));
    expect(outputs.sort()).toEqual(['TopicArns', 'TopicArnsAr', 'TopicArnsFr', 'TopicArnsHe']);
    const schedules = resourcesOf(template, 'AWS::Scheduler::Schedule', 'Care').map(([, { Properties }]) =>
      readCareCall(JSON.parse(render((Properties.Target as { Input: unknown }).Input))),
    );
    const audited = schedules.flatMap((call) => (call.task === 'audit' ? call.audited : []));
    const undelivered = audited.find(({ trouble }) => trouble === 'Messages not delivered');
    // Nine choices in each of four languages, and codes.
    expect(undelivered?.metrics).toHaveLength(37);
  });

  it('lets the notifier tell, the site subscribe to and the sign of life reach each of them, and no more', () => {
    const arnOf = (name: string) => {
      const texts = ['TopicArns', 'TopicArnsFr'].map((output) => render(template.findOutputs(output)[output]?.Value));
      return (
        (Object.assign({}, ...texts.map((text) => JSON.parse(text) as object)) as Record<string, string>)[name] ?? ''
      );
    };
    const may = (construct: string, action: string, name: string) =>
      mayDo(template, construct, { action, resource: arnOf(name), context: { 'sns:Protocol': 'email' } });
    expect(may('Notify', 'sns:Publish', 'all-early-fr')).toBe(true);
    expect(may('Notify', 'sns:Publish', 'heartbeat-fr')).toBe(false);
    expect(may('Care', 'sns:Publish', 'heartbeat-fr')).toBe(true);
    expect(may('Care', 'sns:Publish', 'all-early-fr')).toBe(false);
    expect(may('Care', 'sns:Subscribe', 'heartbeat-fr')).toBe(true);
    expect(may('Site', 'sns:Subscribe', 'all-early-fr')).toBe(true);
    expect(may('Site', 'sns:ConfirmSubscription', 'all-early-fr')).toBe(true);
  });

  it('subscribes an address to the topic of its language', () => {
    const [found] = resourcesOf(template, 'AWS::SNS::Subscription').filter(
      ([, { Properties }]) => Properties.Endpoint === 'desk@example.org',
    );
    expect(render(found?.[1].Properties.TopicArn)).toBe('<AllEarlyFr>');
  });

  it('says at synthesis what texts in Arabic cost', () => {
    const said = Annotations.fromStack(built.stack).findInfo(
      '*',
      Match.stringLikeRegexp('texts in Arabic hold 70 letters'),
    );
    expect(said).toHaveLength(1);
  });
});

it('languages are refused to a dossier whose id is too long for them', () => {
  const dossier = dossierWith({ languages: ['en', 'fr'] }, 'x'.repeat(41));
  expect(() => buildStack({ dossier })).toThrow(/its id is longer than 40 letters/);
});

it('an address in a language that the dossier does not offer is refused in one line', () => {
  expect(() => buildStack({ alertEmails: 'desk@example.org=all-early-fr' })).toThrow(
    'context alertEmails: "all-early-fr" is in a language that policy.languages does not offer',
  );
});
