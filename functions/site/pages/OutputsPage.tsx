import type { Child } from 'hono/jsx';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { Layout, webcalLink } from './Layout.tsx';

interface OutputsPageProps {
  dossier: Dossier;
  /** Address of the site without a slash at its end. */
  siteUrl: string;
}

/** Where programs find the events, and what each address is good for. */
export function OutputsPage({ dossier, siteUrl }: OutputsPageProps) {
  const description = `The events of the ${dossier.title} as feeds, as a calendar and as data.`;
  return (
    <Layout
      title="Feeds, calendar and data"
      dossierTitle={dossier.title}
      preview={{ siteUrl, path: '/outputs', description }}
    >
      <main id="main" class="single">
        <p class="kicker">
          <a href="/">{dossier.title}</a>
        </p>
        <h1>Feeds, calendar and data</h1>
        <p class="intro">The events of the timeline, from the same records, for your own programs. No key is needed.</p>
        <table>
          <caption class="hidden">Addresses and what is there</caption>
          <thead>
            <tr>
              <th scope="col">Address</th>
              <th scope="col">What is there</th>
            </tr>
          </thead>
          <tbody>
            <Output href="/feed.atom" name="Atom">
              The newest thirty, for a feed reader: an entry each, renewed when it changes.
            </Output>
            <Output href="/feed.json" name="JSON Feed">
              The same entries.
            </Output>
            <Output href={webcalLink(siteUrl)} name="Calendar">
              An entry a round, which moves when the round is put off. Also <a href="/calendar.ics">as a file</a>.
            </Output>
            <Output href="/events.json" name="JSON">
              Everything that is known of each event, with CAMEO and PLOVER codes, and what the talks are about.{' '}
              <a href="/schema.json">Its schema</a> says what each field is.
            </Output>
            <Output href="/events.csv" name="CSV">
              A row an event, for a spreadsheet or statistics.
            </Output>
            <Output href="/webhook.schema.json" name="Web hooks">
              What is posted to the addresses and chat channels that the operator adds: the schema of the message, field
              by field.
            </Output>
            <Output href="/feeds.opml" name="OPML">
              The feeds that we read, for your own feed reader.
            </Output>
            <Output href="/track.svg" name="Picture">
              The track at a glance; also <a href="/coverage.svg">the coverage</a>, and{' '}
              <a href="/track.png">one of pixels</a>.
            </Output>
            <Output href="/health" name="Health">
              When feeds were last asked, and whether silence can be trusted.
            </Output>
          </tbody>
        </table>
        <p class="back">Each may be asked for once a minute, and says whether it has changed since.</p>
      </main>
    </Layout>
  );
}

function Output({ href, name, children }: { href: string; name: string; children?: Child }) {
  return (
    <tr>
      <th scope="row">
        <a href={href}>{name}</a>
      </th>
      <td>{children}</td>
    </tr>
  );
}
