import { DEFAULT_DOSSIER } from '../../../functions/dossierFile.ts';
import type { Home } from '../../../infra/local/home.ts';
import { type Replay, runReplay } from '../../../infra/replay/runReplay.ts';
import { createProgressBar } from '../../../infra/terminal/progressBar.ts';
import { type AnswerPage, type OpenedLinks, openEveryLink, PLAIN, postForm } from '../../local/openEveryLink.ts';
import { findLink } from '../../local/snsHarness.ts';

/** The recorded history, played once for all tests: a run takes seconds. Nothing is there before `start`. */
export interface Recorded {
  start(): Promise<void>;
  stop(): Promise<void>;
  replay(): Replay;
  home(): Home;
  get(path: string): Promise<string>;
  /** Whole subscriptions by mail and by phone, and then every link of every mail, text, page and output. */
  opened(): Promise<OpenedLinks & { answers: AnswerPage[] }>;
  /** Events as `/events.json` tells them, the newest first, page after page. */
  events(): Promise<RecordedEvent[]>;
}

export interface RecordedEvent {
  code: string;
  kind: string;
  round: string;
  place: { id: string } | null;
  date: { from: string; to: string } | null;
  atTable: string[];
  firstPublished: string;
  sources: { title: string; lang: string; family: string; published: string | null }[];
}

export const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .trim();

/** The pages of the site itself among those that links led to. */
export function ownPages(pages: OpenedLinks['pages']): [url: string, html: string][] {
  return [...pages].filter(([url]) => !/^\/(?:inbox|sns)/.test(new URL(url).pathname));
}

export function recordHistory(): Recorded {
  let played: Replay | undefined;
  const replay = () => {
    if (!played) throw new Error('the history has not been played');
    return played;
  };
  return {
    ...readHome(() => replay().home),
    async start() {
      played = await runReplay({
        archiveFolder: 'infra/replay/archive',
        home: { data: null, dossierFile: DEFAULT_DOSSIER },
        progress: createProgressBar({ write: () => {} }),
      });
    },
    stop: async () => played?.stop(),
    replay,
  };
}

/** What a home shows. */
function readHome(home: () => Home): Pick<Recorded, 'home' | 'get' | 'opened' | 'events'> {
  let opening: ReturnType<Recorded['opened']> | undefined;
  // Read once: no test tells of more.
  let events: ReturnType<Recorded['events']> | undefined;
  const get = async (path: string) => (await fetch(`${home().url}${path}`, { headers: PLAIN })).text();
  return {
    home,
    get,
    opened() {
      opening ??= openAll(home());
      return opening;
    },
    async events() {
      events ??= readEvents(get);
      return [...(await events)];
    },
  };
}

async function readEvents(get: Recorded['get']): Promise<RecordedEvent[]> {
  const found: RecordedEvent[] = [];
  for (let next: string | null = '/events.json'; next !== null; ) {
    const page = JSON.parse(await get(next)) as { events: RecordedEvent[]; next: string | null };
    found.push(...page.events);
    next = page.next && new URL(page.next).pathname + new URL(page.next).search;
  }
  return found;
}

async function openAll(home: Home) {
  const answers = [...(await readerByMail(home)), ...(await readerByPhone(home))];
  return { answers, ...(await openEveryLink(home, answers)) };
}

const CHOICE = { interest: 'all', stage: 'early', heartbeat: 'on' };

/** Subscribes, confirms the safer way, and looks at what is kept: the pages that answered. */
export async function readerByMail(home: Home, email = 'reader@example.org'): Promise<AnswerPage[]> {
  const lastLink = () => findLink(home.inbox().at(-1)?.text ?? '', 'ConfirmSubscription');
  const asked = await postForm(home, '/subscribe', { email, ...CHOICE });
  const confirmed = await postForm(home, '/confirm/link', { link: lastLink() });
  const wishes = await postForm(home, '/yours', { email });
  const kept = await postForm(home, '/confirm/link', { link: lastLink() });
  return [asked, confirmed, wishes, kept];
}

/** Subscribes, looks at what is kept, and stops, each by a code. */
async function readerByPhone(home: Home): Promise<AnswerPage[]> {
  const phone = '+447911123456';
  const enter = (use: string) => {
    const code = /\b\d{6,8}\b/.exec(home.inbox().at(-1)?.text ?? '')?.[0] ?? '';
    return postForm(home, '/confirm', { phone, code, for: use });
  };
  const asked = await postForm(home, '/subscribe', { phone, ...CHOICE });
  const confirmed = await enter('subscribe');
  const wishes = await postForm(home, '/yours', { phone });
  const kept = await enter('show');
  const stopping = await postForm(home, '/stop', { phone });
  return [asked, confirmed, wishes, kept, stopping, await enter('stop')];
}
