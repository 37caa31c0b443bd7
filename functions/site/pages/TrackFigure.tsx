import { raw } from 'hono/html';
import { chartLanguages } from '../picture/drawCoverage.ts';
import { toSvg } from '../picture/toSvg.ts';
import type { Drawn, TrackPictures } from '../picture/trackPictures.ts';

/** Both pictures with what they say in words; the tables that say all of it are at `/track`. */
export function TrackFigures({ pictures }: { pictures: TrackPictures }) {
  const { track, coverage, days } = pictures;
  return (
    <>
      <Figure drawn={track} caption={track.words.description} />
      {coverage && (
        <>
          <Figure drawn={coverage} caption={coverage.words.description} />
          <p class="key" aria-hidden="true">
            {chartLanguages(days).map(({ name, tone }) => (
              <span class={tone}>{name}</span>
            ))}
          </p>
        </>
      )}
    </>
  );
}

/** Wider than a phone: it scrolls by itself, with the keyboard as well, and the page does not. */
function Figure({ drawn, caption }: { drawn: Drawn; caption: string }) {
  return (
    <figure>
      <section class="pic" tabindex={0} aria-label={drawn.words.title}>
        {raw(toSvg(drawn.picture, drawn.words))}
      </section>
      <figcaption class="muted">{caption}</figcaption>
    </figure>
  );
}
