import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../shared/dossier/dossier.ts';
import { BASES } from '../../shared/dossier/inheritBase.ts';
import { sketchDossier } from '../samples/dossiers.ts';

const world = BASES.world;
const [gazette] = sketchDossier({}).feeds;
/** A small dossier that inherits the world, with a change. */
const read = (change: object) =>
  parseDossier(JSON.stringify(sketchDossier({ inherits: 'world', ...change })), 'talks.json');
const feedOf = (dossier: ReturnType<typeof read>, id: string) => dossier.feeds.find((feed) => feed.id === id);

describe('a dossier that inherits the world', () => {
  it('reads its own feeds and all of the base, and knows the families of both', () => {
    const dossier = read({});
    expect(dossier.feeds.map((feed) => feed.id)).toEqual(['gazette', ...(world?.feeds ?? []).map((feed) => feed.id)]);
    expect(dossier.families.map((family) => family.id)).toEqual(
      expect.arrayContaining(['reuters', 'bbc', 'google-news']),
    );
  });

  it('leaves out the feeds it says it does without', () => {
    const dossier = read({ withoutFeeds: ['bbc-world'] });
    expect(feedOf(dossier, 'bbc-world')).toBeUndefined();
    expect(dossier.feeds).toHaveLength(1 + (world?.feeds.length ?? 0) - 1);
  });

  it('asks no address twice that it lists itself, under whatever id', () => {
    const own = { ...gazette, id: 'mine', url: 'http://feeds.bbci.co.uk/news/world/rss.xml' };
    const dossier = read({ feeds: [own] });
    expect([feedOf(dossier, 'mine')?.url, feedOf(dossier, 'bbc-world')]).toEqual([own.url, undefined]);
  });

  it('lets its own family stand for one of the base that shares a host, with its own trust', () => {
    const ours = { id: 'state-radio', name: 'State radio', hosts: ['bbc.co.uk'], trusted: false, officialFor: 'north' };
    const dossier = read({ families: [ours] });
    expect(dossier.families.map((family) => family.id)).not.toContain('bbc');
    expect(feedOf(dossier, 'bbc-world')).toMatchObject({ family: 'state-radio', trusted: false });
  });

  it('knows each outlet of the world once, by its host and by its name', () => {
    const families = world?.families ?? [];
    for (const marks of [families.flatMap(({ hosts = [] }) => hosts), families.flatMap(({ names = [] }) => names)]) {
      const folded = marks.map((mark) => mark.toLowerCase());
      expect(folded.filter((mark, at) => folded.indexOf(mark) !== at)).toEqual([]);
    }
  });

  it.each([
    ['cbsnews.com', 'cbs', true],
    ['aftenposten.no', 'schibsted', true],
    ['dailymail.co.uk', 'dmg-media', false],
    ['globaltimes.cn', 'china-party-press', false],
  ])('knows whose outlet %s is, and whether it is believed alone', (host, id, trusted) => {
    const family = read({}).families.find(({ hosts }) => hosts.includes(host));
    expect([family?.id, family?.trusted]).toEqual([id, trusted]);
  });

  it('never has a base speak for a side', () => {
    expect(JSON.stringify(world)).not.toContain('officialFor');
  });

  it('is refused by name when there is no such base', () => {
    expect(() => read({ inherits: 'moon' })).toThrow(/^talks\.json is not a valid dossier: inherits: /);
  });

  it('is refused like any other when its lists are none', () => {
    expect(() => read({ families: 'reuters' })).toThrow(/families: /);
    expect(() => read({ feeds: [null] })).toThrow(/feeds\[0\]: /);
  });
});
