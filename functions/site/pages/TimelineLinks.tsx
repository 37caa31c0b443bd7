interface TimelineLinksProps {
  /** Address, null where there is nothing newer. */
  later: string | null;
  /** Number of the page, null where there is nothing older. */
  earlier: number | null;
}

/** Ways to what is older and newer. */
export function TimelineLinks({ later, earlier }: TimelineLinksProps) {
  if (later === null && earlier === null) return null;
  return (
    <nav class="pages" aria-label="Timeline">
      {later !== null && (
        <a rel="next" href={later}>
          Later events
        </a>
      )}
      {earlier !== null && (
        <a rel="prev" href={`/timeline/${earlier}`}>
          Earlier events
        </a>
      )}
    </nav>
  );
}
