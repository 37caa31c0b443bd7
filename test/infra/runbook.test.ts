import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RUNBOOK_HEADINGS } from '../../infra/constructs/operatorAlarms.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const runbook = read('infra/RUNBOOK.md');
const readme = read('README.md');
const upgrade = read('infra/UPGRADE.md');
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
      'CDN flooded',
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

  const documents = [
    ['README', readme],
    ['runbook', runbook],
    ['page on upgrades', upgrade],
  ] as const;

  it.each(documents)(
    'names, in the %s, only commands and flags that parley has, and scripts that npm has',
    (_, text) => {
      const help = /const HELP = `(.*?)`;/s.exec(read('infra/cli/parley.ts'))?.[1] ?? '';
      const named = [...flat(text).matchAll(/npm run (?:--silent )?parley -- ([^`|#>]+?)(?= ?(?:[`|#>]|npm ))/g)].map(
        ([, words]) => words,
      );
      for (const words of named) {
        const command = /^[a-z][a-z-]*(?: (?:check|add|import|export|format|suggest))?/.exec(words ?? '')?.[0];
        expect(help, words).toMatch(new RegExp(`^ {2}${command}(?: |$)`, 'm'));
        for (const [flag] of words?.matchAll(/--[a-z-]+/g) ?? []) expect(help, words).toContain(flag);
      }
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
      for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([a-z:]+)/g))
        expect(scripts).toHaveProperty(script);
    },
  );

  it('names the commands that an operator needs', () => {
    for (const command of ['redrive', 'restore', 'test-alert', 'explain', 'subscriptions export', 'dossier check'])
      expect(flat(runbook)).toMatch(new RegExp(`parley -- ${command}`));
  });

  it('asks the logs only for lines that the functions write', () => {
    const asked = [...flat(runbook).matchAll(/what (?:=|in|like) (\[[^\]]+\]|"[^"]+")/g)].flatMap(([, names = '']) =>
      [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name),
    );
    expect(asked).toContain('set-aside');
    const code = readdirSync('functions', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => read(`functions/${path}`))
      .join('\n');
    for (const name of asked) expect(code, name).toMatch(new RegExp(`what: ['"\`]${name.replace('.', '\\.')}`));
  });
});
