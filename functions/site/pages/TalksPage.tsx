import { eventName } from '../../../shared/alerts/eventName.ts';
import { formatSpan } from '../../../shared/alerts/formatDays.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { eventCode } from '../../../shared/events/eventCode.ts';
import { eventDay } from '../../../shared/events/evolve.ts';
import { describeExpected } from '../talks/describeExpected.ts';
import type { HeldRound } from '../talks/findEarlierRounds.ts';
import type { TimelineRow } from '../talks/joinTimeline.ts';
import type { Talks } from '../talks/tellTalks.ts';
import { Facts, Source } from './Facts.tsx';
import { Layout } from './Layout.tsx';
import { Players } from './Players.tsx';
import { Points } from './Points.tsx';

interface TalksPageProps {
  dossier: Dossier;
  talks: Talks;
  /** Page of the timeline on which events begin that are too old for this table; null: there are none. */
  earlier: number | null;
  /** Address of the site without a slash at its end. */
  siteUrl: string;
}

/** The talks told to somebody who comes to them new: each part only where something is known. */
export function TalksPage({ dossier, talks, earlier, siteUrl }: TalksPageProps) {
  const description = dossier.description || talks.background[0]?.text || `What the ${dossier.title} are about.`;
  return (
    <Layout
      title="What the talks are about"
      dossierTitle={dossier.title}
      preview={{ siteUrl, path: '/talks', description }}
    >
      <main id="main" class="single wide talks">
        <p class="kicker">
          <a href="/">{dossier.title}</a>
        </p>
        <h1>What the talks are about</h1>
        {dossier.description && <p class="intro">{dossier.description}</p>}
        <Facts title="Background" facts={talks.background} />
        <Expected talks={talks} />
        <Players sides={talks.sides} phase={talks.current?.state.phase ?? 'unknown'} />
        <Points points={talks.points} sides={dossier.parties} />
        <EarlierRounds rounds={talks.earlier} number={talks.current?.number ?? null} />
        <TimelineTable rows={talks.timeline} />
        {earlier !== null && (
          <p>
            <a href={`/timeline/${earlier}`}>Older events</a>
          </p>
        )}
      </main>
    </Layout>
  );
}

function Expected({ talks }: Pick<TalksPageProps, 'talks'>) {
  const { outcomes, next } = talks;
  const current = describeExpected(talks);
  if (current.length + outcomes.length + next.length === 0) return null;
  return (
    <section aria-labelledby="expect">
      <h2 id="expect">What to expect</h2>
      {current.map((line) => (
        <p>{line}</p>
      ))}
      <Facts title="Possible outcomes" facts={outcomes} level={3} />
      <Facts title="What happens next" facts={next} level={3} />
    </section>
  );
}

function EarlierRounds({ rounds, number }: { rounds: readonly HeldRound[]; number: number | null }) {
  if (rounds.length === 0) return null;
  const before = number === null ? rounds.length : number - 1;
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">Earlier rounds</h2>
      {before > rounds.length && (
        <p>
          {before} by its number, of which {rounds.length} {rounds.length === 1 ? 'is' : 'are'} known here.
        </p>
      )}
      <ul class="rounds-before">
        {rounds.map((round) => (
          <li>
            {round.number !== null && <span class="muted">{round.number}. </span>}
            {[round.place, round.date].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TimelineTable({ rows }: { rows: readonly TimelineRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="course">
      <h2 id="course">Timeline</h2>
      <p class="muted">
        Newest first. History is told by this site’s own dossier; all else was found in news reports since the watch
        began.
      </p>
      <table>
        <caption class="hidden">What happened, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Event</th>
            <th scope="col">Details</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={row.events.length === 0 ? 'history' : undefined}>
              <td>{row.date}</td>
              <th scope="row">
                {row.title}
                {row.events.length === 0 && <span class="tag">history</span>}
              </th>
              <td>
                {row.events.length > 0 && <p>{row.events.map(found)}</p>}
                {row.details.map(({ text, source }) => (
                  <p>
                    {text} {source && <Source source={source} />}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** "Round ended (6 Jan 2026, confirmed)", as a link to the event. */
function found(event: TalksEvent, index: number) {
  const day = eventDay(event);
  return (
    <>
      {index > 0 && ' · '}
      <a href={`/e/${eventCode(event.id)}`}>{eventName(event)}</a> (
      {formatSpan(event.date ?? { from: day, to: day }, 0) ?? day}, {event.certainty})
    </>
  );
}
