import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { groupRounds } from '../groupRounds.ts';
import type { TimelinePart } from '../timeline/readTimeline.ts';
import { Layout } from './Layout.tsx';
import { Rounds } from './Rounds.tsx';
import { TimelineLinks } from './TimelineLinks.tsx';

/** Part of the timeline that is too old for the page of the talks. */
export function TimelinePage({ dossier, part, now }: { dossier: Dossier; part: TimelinePart; now: Date }) {
  return (
    <Layout title="Timeline" dossierTitle={dossier.title}>
      <main id="main" class="single">
        <p class="kicker">
          <a href="/">{dossier.title}</a>
        </p>
        <h1>Timeline</h1>
        <section class="timeline" id="timeline" aria-labelledby="rounds">
          <h2 class="hidden" id="rounds">
            Rounds
          </h2>
          <Rounds rounds={groupRounds(part.events, dossier, now)} dossier={dossier} />
        </section>
        <TimelineLinks later={laterLink(part.later)} earlier={part.earlier} />
      </main>
    </Layout>
  );
}

function laterLink(later: TimelinePart['later']): string | null {
  return later === null || later === 'newest' ? later && '/#timeline' : `/timeline/${later}`;
}
