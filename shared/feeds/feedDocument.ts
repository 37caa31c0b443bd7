import type { Item } from './item.ts';

/** An entry of a feed as `readFeed` gives it, before it is tied to a feed of the dossier by `toItem`. */
export type FeedItem = Omit<Item, 'feedId' | 'lang'> & {
  /** The publisher's own id as it stands in the document; `id` is what Parley goes by. */
  guid: string | null;
};

/** Something a feed does wrong and Parley could live with. Shown by the feed check, never a reason to fail the feed. */
export interface Problem {
  /** `charset`, `control-characters`, `truncated`, `date-nonsense`, `date-ahead`, `guid-reused` … */
  name: string;
  note: string;
}

export interface FeedDocument {
  format: 'rss' | 'atom' | 'json' | 'sitemap';
  title: string;
  /** The site the feed belongs to. */
  link: string | null;
  /** Newest or oldest first, as the document has them. */
  items: FeedItem[];
  problems: Problem[];
  /** How long the publisher says the document stays good (`<ttl>`), in seconds, unbounded; null when it does not say. */
  ttlSeconds: number | null;
}

export type FeedFailure = 'empty' | 'not-a-feed' | 'bad-encoding' | 'too-large';

/** A document that yields no feed at all: the only thing `readFeed` throws. `message` is one line for the feed table. */
export class FeedError extends Error {
  override name = 'FeedError';
  constructor(
    readonly reason: FeedFailure,
    message: string,
  ) {
    super(message);
  }
}

/** Collects problems; a name repeated by many items is kept once, with a count, so that the list stays readable. */
export class ProblemList {
  readonly #notes = new Map<string, { note: string; count: number }>();

  add(name: string, note: string): void {
    const known = this.#notes.get(name);
    if (known) known.count += 1;
    else this.#notes.set(name, { note: note.slice(0, 200), count: 1 });
  }

  addAll(other: ProblemList): void {
    for (const [name, { note, count }] of other.#notes) {
      const known = this.#notes.get(name);
      this.#notes.set(name, known ? { ...known, count: known.count + count } : { note, count });
    }
  }

  toArray(): Problem[] {
    return [...this.#notes].map(([name, { note, count }]) => ({
      name,
      note: count > 1 ? `${note} (and ${count - 1} more)` : note,
    }));
  }
}
