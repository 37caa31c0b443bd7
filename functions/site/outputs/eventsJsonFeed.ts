import { eventLink } from '../../../shared/alerts/eventLink.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { reportedAt, type TalksEvent } from '../../../shared/events/event.ts';
import { lastChange } from '../../../shared/events/lastChange.ts';
import { newestFirst } from './newestFirst.ts';
import { stableId } from './stableId.ts';
import { tellEvent, toPlainText } from './tellEvent.ts';

/** `GET /feed.json` (JSON Feed 1.1): the entries of the Atom feed, with the same ids, as plain text. */
export function eventsJsonFeed(events: readonly TalksEvent[], dossier: Dossier, siteUrl: string) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: dossier.title,
    home_page_url: `${siteUrl}/`,
    feed_url: `${siteUrl}/feed.json`,
    icon: `${siteUrl}/icon.svg`,
    language: 'en',
    authors: [{ name: 'Parley' }],
    items: newestFirst(events).map((event) => {
      const told = tellEvent(event, dossier, events);
      return {
        id: `urn:uuid:${stableId(dossier, 'event', event.id)}`,
        url: eventLink(siteUrl, event.id),
        title: told.title,
        summary: `${told.what} ${told.sureness}`,
        content_text: toPlainText(told),
        date_published: reportedAt(event),
        date_modified: lastChange(event),
        tags: [event.kind, event.certainty],
      };
    }),
  };
}
