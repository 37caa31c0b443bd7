import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { feedsExport } from '../../infra/cli/commands/feedsExport.ts';
import { feedsImport } from '../../infra/cli/commands/feedsImport.ts';
import { context, dossierText, makeFolder, OLD_FEED, writeDossier } from './parleyHarness.ts';

const STAR =
  '{ "id": "star-ar", "title": "النجمة", "url": "https://star.example/ar?a=1&b=2", "lang": "ar", "family": "star" }';
const SEARCH =
  '{ "id": "search", "title": "Search", "url": "https://search.example/", "lang": "en", "aggregator": true }';

function writeOpml(text: string | Uint8Array): string {
  const path = join(makeFolder(), 'feeds.opml');
  writeFileSync(path, text);
  return path;
}

const outlines = (text: string) => `<opml version="2.0"><head/><body>${text}</body></opml>`;

it('exports the feeds as OPML 2.0 without their request headers', async () => {
  const keyed = OLD_FEED.replace(' }', ', "headers": { "authorization": "secret" } }');
  const opml = await feedsExport(['--dossier', writeDossier([keyed, STAR]).path], context());
  expect(opml).toContain('<opml version="2.0">');
  expect(opml).toMatch(
    /<outline text="Old &amp; True" type="rss" [^>]*xmlUrl="https:\/\/www\.old\.example\/feed\/\?b=2"/,
  );
  expect(opml).toMatch(/xmlUrl="https:\/\/star\.example\/ar\?a=1&amp;b=2" language="ar" title="النجمة"/);
  expect(opml).not.toContain('secret');
});

it('imports what it exported, with language, family and aggregators, and skips what is there', async () => {
  const file = writeOpml(await feedsExport(['--dossier', writeDossier([OLD_FEED, STAR, SEARCH]).path], context()));
  const dossier = writeDossier([OLD_FEED]);
  const said = feedsImport([file, '--dossier', dossier.path]);
  const renamed = [STAR.replace('star-ar', 'star'), SEARCH];
  expect(dossier.read()).toBe(dossierText([OLD_FEED, ...renamed]));
  expect(said).toBe(
    `added 2 feeds to ${dossier.path}: star, search\n` +
      'skipped https://www.old.example/feed/?b=2: is in the dossier as "old"',
  );
});

it('finds feeds in folders, under names in any case, and names what it skips and why', () => {
  const file =
    writeOpml(`<?xml version="1.0"?><opml version="1.0"><body><outline text="World"><outline TEXT="Star &amp; Moon"
    XMLURL="https://moon.example/f"/><outline text="again" xmlUrl="http://www.moon.example/f/"/></outline>
    <outline text="A link" type="link" url="https://moon.example/page"/>
    <outline text="mail" xmlUrl="mailto:a@moon.example"/><outline text="near" xmlUrl="http://10.0.0.1/f"/>
    <outline text="here" xmlUrl="http://localhost/f"/></body></opml>`);
  const dossier = writeDossier([OLD_FEED]);
  const said = feedsImport([file, '--dossier', dossier.path]).split('\n');
  expect(said).toEqual([
    `added 1 feed to ${dossier.path}: moon`,
    'skipped http://www.moon.example/f/: is in the dossier as "moon"',
    'skipped mailto:a@moon.example: is not an address of the web',
    'skipped http://10.0.0.1/f: is not on the public internet (--allow-private adds it all the same)',
    'skipped http://localhost/f: is not on the public internet (--allow-private adds it all the same)',
  ]);
  expect(dossier.read()).toContain(
    '{ "id": "moon", "title": "Star & Moon", "url": "https://moon.example/f", "lang": "en" }',
  );
});

it('leaves the file alone when nothing is new', () => {
  const file = writeOpml(outlines('<outline text="x" xmlUrl="https://old.example/feed?b=2"/>'));
  const dossier = writeDossier([OLD_FEED]);
  expect(feedsImport([file, '--dossier', dossier.path])).toMatch(/^added nothing to /);
  expect(dossier.read()).toBe(dossierText([OLD_FEED]));
});

it('takes the language of the file, then the flag, then that of the title', () => {
  const file = writeOpml(
    outlines(
      '<outline text="a" language="fr-FR" xmlUrl="https://a.example"/><outline text="b" xmlUrl="https://b.example"/>',
    ),
  );
  const languages = (...flags: string[]) => {
    const dossier = writeDossier([OLD_FEED]);
    feedsImport([file, '--dossier', dossier.path, ...flags]);
    return JSON.parse(dossier.read()).feeds.map((feed: { lang: string }) => feed.lang);
  };
  expect(languages('--lang', 'he')).toEqual(['en', 'fr', 'he']);
  expect(languages()).toEqual(['en', 'fr', 'en']);
});

it.each([
  ['a web page', '<html><body>no</body></html>', /is not an OPML file$/],
  ['a feed', '<rss version="2.0"><channel><title>x</title></channel></rss>', /is not an OPML file$/],
  ['nothing', '', /is not an OPML file$/],
  ['noise', new Uint8Array([0xff, 0xfe, 0, 1, 2]), /cannot be read as utf-16le$/],
  ['a deep nest', outlines('<outline text="a">'.repeat(50_000)), /is not an OPML file$/],
  [
    'an entity bomb',
    `<!DOCTYPE opml [<!ENTITY a "${'x'.repeat(9_000)}"><!ENTITY b "${'&a;'.repeat(9_000)}">]>${outlines('<outline text="&b;"/>')}`,
    /is not an OPML file$|lists no feed$/,
  ],
  ['folders alone', outlines('<outline text="World"/>'), /lists no feed$/],
])('refuses %s in one line and leaves the file alone', (_, text, message) => {
  const dossier = writeDossier([OLD_FEED]);
  const refuse = () => feedsImport([writeOpml(text), '--dossier', dossier.path]);
  expect(refuse).toThrow(message);
  expect(refuse).not.toThrow(/\n/);
  expect(dossier.read()).toBe(dossierText([OLD_FEED]));
});

it('says which file it cannot read', () => {
  const dossier = writeDossier([OLD_FEED]).path;
  const folder = makeFolder();
  mkdirSync(join(folder, 'x.opml'));
  expect(() => feedsImport([join(folder, 'none.opml'), '--dossier', dossier])).toThrow(
    /none\.opml cannot be read: ENOENT/,
  );
  expect(() => feedsImport([join(folder, 'x.opml'), '--dossier', dossier])).toThrow(/x\.opml cannot be read: EISDIR/);
  expect(() => feedsImport(['--dossier', dossier])).toThrow(/takes one OPML file/);
  expect(() => feedsImport(['x.opml'])).toThrow(/needs --dossier FILE/);
});
