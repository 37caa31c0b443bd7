import { describeCertainty } from '../../shared/alerts/describeCertainty.ts';
import { eventLink } from '../../shared/alerts/eventLink.ts';
import { describeEvent } from '../../shared/alerts/messageWords.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { escapeXml } from './escapeXml.ts';
import { byLatestNews } from './groupRounds.ts';

/** Feed readers keep what they saw; older events are in `events.json` and on its further pages. */
const ENTRIES = 50;

/** `GET /feed.atom` (RFC 4287): one entry an event, newest news first. */
export function eventsAtom(events: readonly TalksEvent[], dossier: Dossier, siteUrl: string): string {
  const newest = [...events].sort(byLatestNews).slice(0, ENTRIES);
  const updated = newest.map(updatedAt).sort().at(-1) ?? `${dossier.since}T00:00:00Z`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${escapeXml(dossier.title)}</title>
<id>${escapeXml(siteUrl)}/</id>
<link href="${escapeXml(siteUrl)}/"/>
<link rel="self" href="${escapeXml(siteUrl)}/feed.atom"/>
<updated>${escapeXml(updated)}</updated>
<author><name>Parley</name></author>
${newest.map((event) => atomEntry(event, dossier, siteUrl)).join('\n')}
</feed>
`;
}

function atomEntry(event: TalksEvent, dossier: Dossier, siteUrl: string): string {
  const link = escapeXml(eventLink(siteUrl, event.id));
  // No year is the current one: an entry is read years later too.
  const line = describeEvent(event, dossier, 0);
  return `<entry>
<title>${escapeXml(line.charAt(0).toUpperCase() + line.slice(1))}</title>
<id>${link}</id>
<link href="${link}"/>
<category term="${event.kind}"/>
<published>${escapeXml(event.firstPublished ?? event.detectedAt)}</published>
<updated>${escapeXml(updatedAt(event))}</updated>
<summary>${escapeXml(describeCertainty(event, dossier))}</summary>
</entry>`;
}

function updatedAt(event: TalksEvent): string {
  return event.lastPublished ?? event.detectedAt;
}
