import type { Child } from 'hono/jsx';
import { eventName } from '../../../shared/alerts/eventName.ts';
import { formatInstant, formatLongSpan } from '../../../shared/alerts/formatDays.ts';
import { describeNamed, placeName } from '../../../shared/alerts/messageWords.ts';
import type { Reason, Report } from '../../../shared/detect/report.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { eventCode } from '../../../shared/events/eventCode.ts';
import { standingOf } from '../../../shared/events/standingOf.ts';
import type { FoundWhy } from '../timeline/findReports.ts';
import { EVIDENCE_WORDS, readAs, STAGES, STANDING_WORDS, wordsSeen } from '../timeline/reasonWords.ts';
import { dayWords } from './EventEntry.tsx';
import { direction, HeadlineList } from './Headline.tsx';
import { Layout } from './Layout.tsx';
import { ReadingList } from './ReadingList.tsx';

interface WhyPageProps extends FoundWhy {
  dossier: Dossier;
  /** Address of the site without a slash at its end. */
  siteUrl: string;
  /** Of the page, from the site's root. */
  path: string;
}

/** What was made of one report and why, from its headline to the event it counts for. */
export function WhyPage({ testimony, report, event, dossier, siteUrl, path }: WhyPageProps) {
  const description = `“${testimony.title}”, ${testimony.publisher}: what it was read as, by which words, and what it counts for.`;
  return (
    <Layout
      title="What was made of a report"
      dossierTitle={dossier.title}
      isPersonal
      preview={{ siteUrl, path, description }}
    >
      <main id="main" class="single">
        <p class="kicker">
          <a href="/">{dossier.title}</a>
        </p>
        <h1>What was made of this report</h1>
        <HeadlineList testimonies={[testimony]} dossier={dossier} />
        <dl class="facts">
          {typeof event !== 'string' && (
            <Fact name="Event">
              <a href={`/e/${eventCode(event.id)}`}>{eventName(event)}</a>, {dayWords(event)}
            </Fact>
          )}
          <Fact name="Its part">
            {typeof event === 'string' ? NO_PART[event] : STANDING_WORDS[standingOf(event, testimony.reportId)]}
          </Fact>
          {report && <Findings report={report} dossier={dossier} />}
        </dl>
        {report ? <Words report={report} /> : <p class="note">How it was read step by step is no longer kept.</p>}
        {report && <Steps reasons={report.reasons} />}
        <ReadingList testimonies={[testimony]} dossier={dossier} />
        {typeof event !== 'string' && (
          <>
            <h2>How the event was decided</h2>
            <ReasonList reasons={event.reasons} />
          </>
        )}
      </main>
    </Layout>
  );
}

const NO_PART = {
  none: 'None: it was kept without an event.',
  gone: 'None any more: its event is gone, for its reports were changed or count for another one.',
} as const;

function Fact({ name, children }: { name: string; children?: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What was found in the item: kind, evidence and slots. */
function Findings({ report, dossier }: { report: Report; dossier: Dossier }) {
  const { place, date, ordinal, published, publishedEstimated } = report;
  const venue = dossier.places.find(({ id }) => id === place) ?? null;
  const when = published === null ? 'not said' : (formatInstant(published, venue) ?? published);
  return (
    <>
      <Fact name="Read as">{readAs(report)}</Fact>
      <Fact name="It says so">{EVIDENCE_WORDS[report.evidence]}</Fact>
      <Fact name="Where">{placeName(place, dossier) ?? 'not said'}</Fact>
      <Fact name="When">{date ? (formatLongSpan(date) ?? date.from) : 'not said'}</Fact>
      <Fact name="Round">{ordinal === null ? 'no number given' : `number ${ordinal}, as this outlet counts`}</Fact>
      <Fact name="Named">{describeNamed(report, dossier) ?? 'nobody of the dossier'}</Fact>
      <Fact name="Outlet">{describeOutlet(report, dossier)}</Fact>
      <Fact name="Published">{publishedEstimated ? `${when} (estimated: when it was first seen)` : when}</Fact>
    </>
  );
}

/** "Yedioth, counted as Yedioth Ahronoth, handing on news of AFP" */
function describeOutlet({ publisher }: Report, { families }: Dossier): string {
  const family = families.find(({ id }) => id === publisher.family);
  const origin = families.find(({ id }) => id === publisher.origin)?.name ?? publisher.origin;
  const parts = [
    publisher.name,
    family ? family.name !== publisher.name && `counted as ${family.name}` : 'which the dossier does not list',
    publisher.officialFor !== null && 'an official voice',
    !publisher.trusted && 'not trusted to be told alone',
    origin !== null && `handing on news of ${origin}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** The clause that decided: the item's own words, as the rules compare them. */
function Words({ report }: { report: Report }) {
  const words = wordsSeen(report.reasons);
  if (words.length === 0) return null;
  return (
    <>
      <h2>Words that decided</h2>
      <ul class="words">
        {words.map((each) => (
          <li>
            <q lang={report.lang} dir={direction(report.lang)}>
              {each}
            </q>
          </li>
        ))}
      </ul>
      <p class="muted">As they are compared: without accents, vowel signs and particles.</p>
    </>
  );
}

/** The rules that spoke, under the question that each answers; those of no known stage come last. */
function Steps({ reasons }: { reasons: readonly Reason[] }) {
  const stageOf = ({ rule }: Reason) => STAGES.findIndex(([, ...rules]) => rules.includes(rule.split('.')[0] ?? ''));
  const steps = STAGES.map(([title], index) => ({
    title,
    said: reasons.filter((reason) => stageOf(reason) === index),
  }));
  const others = { title: 'And besides', said: reasons.filter((reason) => stageOf(reason) < 0) };
  return (
    <>
      <h2>Step by step</h2>
      <ol class="steps">
        {[...steps, others].map(({ title, said }) =>
          said.length === 0 ? null : (
            <li>
              <h3>{title}</h3>
              <ReasonList reasons={said} />
            </li>
          ),
        )}
      </ol>
    </>
  );
}

function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul class="reasons">
      {reasons.map(({ rule, note }) => (
        <li>
          <code>{rule}</code> <bdi>{note}</bdi>
        </li>
      ))}
    </ul>
  );
}
