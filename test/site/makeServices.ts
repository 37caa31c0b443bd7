import type { SiteServices } from '../../functions/site/services.ts';
import { TOPIC_NAMES, type TopicName } from '../../shared/alerts/topicNames.ts';
import { makeFeedState } from '../samples/news.ts';
import { DOSSIER } from './sampleDossier.ts';
import { EVENTS, NOW } from './sampleEvents.ts';
import { readsOf, type SampleNews, snapshotOf } from './sampleNews.ts';

/** The code every reader is sent. */
export const CODE = '042117';
/** A code to stop has eight digits. */
export const STOP_CODE = '90042117';

/** Services that only read: made-up events, no store and no SNS behind the functions that subscribe. */
export function makeServices(more: Partial<SiteServices & SampleNews> = {}): SiteServices {
  const news: SampleNews = {
    getEvents: async () => EVENTS,
    getFeedStates: async () => new Map(['reuters', 'walla', 'sna'].map((id) => [id, makeFeedState(id)])),
    getOutboxEntries: async () => [],
    getPollTime: async () => '2026-01-07T08:57:00.000Z',
    ...more,
  };
  const unused = () => {
    throw new Error('not part of this test');
  };
  const nobody = new Proxy({}, { get: () => unused });
  return {
    dossier: DOSSIER,
    topics: Object.fromEntries(
      TOPIC_NAMES.map((name) => [name, `arn:aws:sns:eu-west-1:000000000000:${name}`]),
    ) as Record<TopicName, string>,
    siteUrl: 'https://parley.example',
    clock: () => NOW,
    snapshot: snapshotOf(news),
    events: readsOf(news),
    getPollTime: news.getPollTime,
    subscribers: nobody as SiteServices['subscribers'],
    subscriptions: nobody as SiteServices['subscriptions'],
    randomCode: (digits) => (digits === 8 ? STOP_CODE : CODE),
    hashKey: 'a key of the tests',
    phoneCountries: ['FR', 'GB', 'GG', 'IM', 'JE', 'US'],
    log: () => {},
    ...more,
  };
}
