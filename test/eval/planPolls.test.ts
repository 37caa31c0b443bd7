import { describe, expect, it } from 'vitest';
import { planPolls } from '../../infra/eval/planPolls.ts';
import { identifyPublisher } from '../../shared/detect/publisher.ts';
import { makeDossier } from '../samples/dossiers.ts';

const DOSSIER = makeDossier({
  families: [{ id: 'gazette', name: 'The Gazette', hosts: ['gazette.example'] }],
  feeds: [
    { id: 'post', title: 'The Post', url: 'https://post.example/rss', lang: 'en' },
    { id: 'palace', title: 'Palace', url: 'https://palace.example/rss', lang: 'en', trusted: false },
    { id: 'all-news', title: 'All the news', url: 'https://all.example/rss', lang: 'en', aggregator: true },
  ],
});

/** Who speaks in an item that is labelled as from this site. */
function speakerFrom(source: string) {
  const url = `https://${source}/1`;
  const label = {
    id: 'a',
    title: 'Talks',
    summary: '',
    source,
    url,
    lang: 'en',
    published: null,
    published_est: '2026-01-05T09:00:00Z',
  };
  const [poll] = planPolls([{ ...label, relevant: true, alertable: false }], DOSSIER);
  const [entry] = poll?.entries ?? [];
  return entry && identifyPublisher(entry.item, entry.feed, DOSSIER);
}

describe('a labelled item is read as from', () => {
  it('its family, where the dossier lists one with that site', () => {
    expect(speakerFrom('gazette.example')).toMatchObject({ family: 'gazette', trusted: true });
  });

  it('the dossier’s feed of that site, which is a source of its own where it has no family, as the poll takes it', () => {
    expect(speakerFrom('post.example')).toMatchObject({ name: 'The Post', family: 'own:post.example', trusted: true });
    expect(speakerFrom('www.post.example')).toMatchObject({ family: 'own:post.example' });
  });

  it('that feed with all that its editor says of it', () => {
    expect(speakerFrom('palace.example')).toMatchObject({ trusted: false });
  });

  it('an outlet that corroborates nothing, where neither lists it, an aggregator’s own site among them', () => {
    expect(speakerFrom('blog.example')?.family).toBe('unknown:blog.example');
    expect(speakerFrom('all.example')?.family).toBe('unknown:all.example');
  });
});
