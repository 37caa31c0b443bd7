import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RUNBOOK_HEADINGS } from '../../infra/constructs/operatorAlarms.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const runbook = read('infra/RUNBOOK.md');
const readme = read('README.md');
const headingsOf = (text: string) => [...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading]) => heading ?? '');
/** As the page that shows the file names its headings. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
/** Text in one line each, so that a name broken over two lines is found. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('the runbook', () => {
  it('has a heading for what happens to an operator besides alarms', () => {
    expect(headingsOf(runbook)).toEqual([
      ...RUNBOOK_HEADINGS.slice(0, RUNBOOK_HEADINGS.indexOf('Site failing')),
      'Dashboard',
      'Cost near the budget',
      'Site failing',
      'Certificate expiring',
      'Functions throttled',
      'The domain does not answer',
      'Restoring the table',
      'Moving to another stack, region or account',
      'Removing one subscriber',
      'Rolling back a deployment',
      'A new dossier',
      'A test message does not come',
      'Taking a language away',
      'Taking it down',
    ]);
  });

  it('is linked from the README by headings that it has', () => {
    const linked = [...readme.matchAll(/infra\/RUNBOOK\.md#([\w-]+)/g)].map(([, name]) => name);
    expect(linked.length).toBeGreaterThan(3);
    for (const name of linked) expect(headingsOf(runbook).map(anchor)).toContain(name);
  });

  it('sends the reader to headings of its own and of the README that exist', () => {
    const named = [...flat(runbook).matchAll(/README, \*([^*]+)\*/g)].map(([, name]) => name);
    for (const name of named) expect(headingsOf(readme)).toContain(name);
    const own = [...flat(runbook).matchAll(/\((?:see )?\*([A-Z][^*]+)\*\)/g)].map(([, name]) => name ?? '');
    expect(own).toContain('Alerts waiting');
    for (const name of own)
      expect(
        headingsOf(runbook).some((heading) => heading.startsWith(name)),
        name,
      ).toBe(true);
  });

  it.each([
    ['README', readme],
    ['runbook', runbook],
  ])('names, in the %s, only commands that parley has', (_, text) => {
    const commands = [...read('infra/local/parley.ts').matchAll(/^ {2}'?([\w-]+)'?: async \(\) =>/gm)].map(
      ([, name]) => name,
    );
    const named = [...flat(text).matchAll(/npm run (?:--silent )?parley -- ([\w-]+)/g)].map(([, name]) => name);
    expect(commands).toContain('test-alert');
    expect(named).toContain('test-alert');
    for (const name of named) expect(commands).toContain(name);
  });
});
