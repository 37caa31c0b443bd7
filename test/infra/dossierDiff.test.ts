import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Resource, synthesize } from './synthesize.ts';

/**
 * What `cdk diff` shows of a changed dossier: the templates here are made without bundling, so that whatever differs is not
 * the functions' code. That the dossier lies in the code is tested where the bundles are.
 */
const folder = mkdtempSync(join(tmpdir(), 'parley-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Shipped {
  title: string;
  shortName: string;
  parties: Record<string, unknown>[];
  feeds: Record<string, unknown>[];
  policy?: object;
}
const shipped = () => JSON.parse(readFileSync('shared/dossier/armenia-azerbaijan.json', 'utf8')) as Shipped;
/** Always at the same path, as an operator edits a file. */
const file = join(folder, 'dossier.json');

function templateOf(change: (dossier: Shipped) => void) {
  const dossier = shipped();
  change(dossier);
  writeFileSync(file, JSON.stringify(dossier));
  return synthesize({ dossier: file }).toJSON() as { Description: string; Resources: Record<string, Resource> };
}
const before = templateOf(() => {});
/** Types of what is in both templates and not alike. */
const changedTypes = (after: typeof before) => {
  const ids = idsOf(before).filter(
    (id) => JSON.stringify(before.Resources[id]) !== JSON.stringify(after.Resources[id]),
  );
  return new Set(ids.map((id) => before.Resources[id]?.Type));
};
const idsOf = ({ Resources }: { Resources: object }) => Object.keys(Resources).sort();

it.each<[string, (dossier: Shipped) => void]>([
  [
    'the name and the spellings of a party',
    ({ parties }) => Object.assign(parties[0] ?? {}, { name: 'Hayastan', spellings: ['Hayastan'] }),
  ],
  ['the title of the talks', (dossier) => Object.assign(dossier, { title: 'Other words for the same talks' })],
  ['the address of a feed', ({ feeds }) => Object.assign(feeds[0] ?? {}, { url: 'https://example.org/moved.xml' })],
  ['a feed that is removed', ({ feeds }) => feeds.shift()],
  ['a feed that is added', ({ feeds }) => feeds.push({ ...feeds[0], id: 'new', url: 'https://example.org/new.xml' })],
  ['how fresh news must be', (dossier) => Object.assign(dossier, { policy: { ...dossier.policy, freshHours: 12 } })],
])('%s changes nothing in the template: only the code of the functions is deployed anew', (_, change) => {
  expect(templateOf(change)).toEqual(before);
});

it('the short name is in the description of the stack and on its dashboard, and nowhere else', () => {
  const after = templateOf((dossier) => Object.assign(dossier, { shortName: 'Caucasus talks' }));
  expect(after.Description).toBe('Parley: alerts about Caucasus talks');
  expect(changedTypes(after)).toEqual(new Set(['AWS::CloudWatch::Dashboard']));
});

it('a language adds topics, changes what the functions are told and may do, and leaves all else', () => {
  const after = templateOf((dossier) =>
    Object.assign(dossier, { policy: { ...dossier.policy, languages: ['en', 'fr'] } }),
  );
  const added = idsOf(after).filter((id) => !idsOf(before).includes(id));
  const types = new Set(added.map((id) => after.Resources[id]?.Type));
  expect(types).toEqual(new Set(['AWS::SNS::Topic', 'AWS::SNS::TopicPolicy']));
  expect(idsOf(before).filter((id) => !idsOf(after).includes(id))).toEqual([]);
  expect(changedTypes(after)).toEqual(
    new Set(['AWS::IAM::Policy', 'AWS::Lambda::Function', 'AWS::Scheduler::Schedule', 'AWS::CloudWatch::Dashboard']),
  );
});

it('a language that goes leaves its topics at SNS, with whoever is on them', () => {
  const french = templateOf((dossier) =>
    Object.assign(dossier, { policy: { ...dossier.policy, languages: ['en', 'fr'] } }),
  );
  const gone = idsOf(french).filter((id) => french.Resources[id]?.Type === 'AWS::SNS::Topic' && !before.Resources[id]);
  expect(gone).toHaveLength(10);
  expect(new Set(gone.map((id) => french.Resources[id]?.DeletionPolicy))).toEqual(new Set(['Retain']));
});

it('what holds data has the same name in the template whatever the dossier: CloudFormation replaces none of it', () => {
  const holders = Object.entries(before.Resources).filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain');
  expect(holders.map(([id, { Type }]) => `${Type} ${id}`).sort()).toMatchInlineSnapshot(`
    [
      "AWS::DynamoDB::Table EventsTable4B7491D3",
      "AWS::SNS::Topic AlertsallconfirmedD35DC3AD",
      "AWS::SNS::Topic Alertsallearly2F4235AE",
      "AWS::SNS::Topic Alertsalltwice8072FC55",
      "AWS::SNS::Topic Alertsheartbeat14BC29C2",
      "AWS::SNS::Topic Alertsoutcomesconfirmed3AAA6C40",
      "AWS::SNS::Topic AlertsoutcomesearlyD5A940C8",
      "AWS::SNS::Topic Alertsoutcomestwice30147426",
      "AWS::SNS::Topic AlertsroundsconfirmedF4AC35C3",
      "AWS::SNS::Topic Alertsroundsearly267DC102",
      "AWS::SNS::Topic Alertsroundstwice2BF24DD8",
      "AWS::SNS::Topic Alertsverify5E07776D",
      "AWS::SecretsManager::Secret SiteHashKey15E6864C",
    ]
  `);
});
