import { eventLink } from '../../../shared/alerts/eventLink.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { reportedAt, type TalksEvent } from '../../../shared/events/event.ts';
import { lastChange } from '../../../shared/events/lastChange.ts';
import { escapeXml } from './escapeXml.ts';
import { newestFirst } from './newestFirst.ts';
import { stableId } from './stableId.ts';
import { type ToldEvent, tellEvent } from './tellEvent.ts';

/**
 * `GET /feed.atom` (RFC 4287): one entry an event, newest news first. Ids are names, not addresses: they outlive a move of
 * the site. `updated` is when what is said of the event last changed, so that readers show corrections again.
 */
export function eventsAtom(events: readonly TalksEvent[], dossier: Dossier, siteUrl: string): string {
  const newest = newestFirst(events);
  const updated = newest.map(lastChange).sort().at(-1) ?? `${dossier.since}T00:00:00Z`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${escapeXml(dossier.title)}</title>
<id>urn:uuid:${stableId(dossier, 'feed', 'events')}</id>
<link href="${escapeXml(siteUrl)}/"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(siteUrl)}/feed.atom"/>
<icon>${escapeXml(siteUrl)}/icon.svg</icon>
<updated>${escapeXml(updated)}</updated>
<author><name>Parley</name></author>
${newest.map((event) => atomEntry(event, tellEvent(event, dossier, events), dossier, siteUrl)).join('\n')}
</feed>
`;
}

function atomEntry(event: TalksEvent, told: ToldEvent, dossier: Dossier, siteUrl: string): string {
  return `<entry>
<title>${escapeXml(told.title)}</title>
<id>urn:uuid:${stableId(dossier, 'event', event.id)}</id>
<link href="${escapeXml(eventLink(siteUrl, event.id))}"/>
<category term="${event.kind}"/>
<category term="${event.certainty}"/>
<published>${escapeXml(reportedAt(event))}</published>
<updated>${escapeXml(lastChange(event))}</updated>
<summary>${escapeXml(`${told.what} ${told.sureness}`)}</summary>
<content type="html"><![CDATA[${contentOf(told)}]]></content>
</entry>`;
}

/** The entry as HTML. All text in it is escaped, so that nothing ends the CDATA around it. */
function contentOf({ what, sureness, who, headlines, more }: ToldEvent): string {
  const reports = headlines.map(({ title, outlet, lang, link, denies }) => {
    const text = `<bdi lang="${escapeXml(lang)}">${escapeXml(title)}</bdi>`;
    const linked = link === null ? text : `<a href="${escapeXml(link)}">${text}</a>`;
    return `<li>${linked} (${escapeXml(outlet)}${denies ? ', denies it' : ''})</li>`;
  });
  const list = reports.length > 0 ? `<ul>${reports.join('')}</ul>` : '';
  return [
    `<p>${escapeXml(what)} ${escapeXml(sureness)}</p>`,
    who === null ? '' : `<p>Who: ${escapeXml(who)}</p>`,
    list,
    more > 0 ? `<p>and ${more} more</p>` : '',
  ].join('');
}
