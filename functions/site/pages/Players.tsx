import { formatKnownDate } from '../../../shared/alerts/formatKnownDate.ts';
import type { Phase } from '../../../shared/events/roundState.ts';
import type { Player, SidePlayers } from '../talks/listPlayers.ts';
import { Source } from './Facts.tsx';

/** The people of each side, with office and since when. */
export function Players({ sides, phase }: { sides: readonly SidePlayers[]; phase: Phase }) {
  if (sides.length === 0) return null;
  return (
    <section aria-labelledby="players">
      <h2 id="players">Key players</h2>
      {sides.map((side) => (
        <>
          <h3>{side.name}</h3>
          <ul class="told">
            {side.players.map((player) => (
              <li>
                <strong>{player.name}</strong>
                {describe(player)}
                {(player.isPresent || player.isNamed) && <span class="tag">{describeSeat(player, phase)}</span>}
                {player.attested && (
                  <>
                    {' '}
                    <Source {...player.attested} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

/** Who is said to come to a round that has not begun, or is put off, is not there yet. */
function describeSeat({ isPresent }: Player, phase: Phase): string {
  if (!isPresent || phase === 'postponed') return 'named in this round';
  return phase === 'scheduled' ? 'expected at the table' : 'at the table';
}

/** ", Foreign Minister since December 2024", ", chief negotiator until November 2025": days of office are known to the month. */
function describe({ role, from, to }: Player): string {
  const month = (day: string) => formatKnownDate(day.slice(0, 7));
  const since = from === undefined ? null : `since ${month(from)}`;
  const until = to === undefined ? null : `until ${month(to)}`;
  const time = from !== undefined && to !== undefined ? `${month(from)} to ${month(to)}` : (until ?? since);
  return [role && `, ${role}`, time && `${role ? ' ' : ', '}${time}`].filter(Boolean).join('');
}
