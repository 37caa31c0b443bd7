import type { StickingPoint } from '../talks/listPoints.ts';
import { FactWords } from './Facts.tsx';

/** What divides the sides: a row for each sticking point, a column for each party; a mediator's word stands below both. */
export function Points({
  points,
  sides,
}: {
  points: readonly StickingPoint[];
  sides: readonly { id: string; name: string }[];
}) {
  if (points.length === 0) return null;
  const isParty = (id: string | undefined) => sides.some((side) => side.id === id);
  return (
    <section aria-labelledby="points">
      <h2 id="points">Sticking points and demands</h2>
      <table class="points">
        <caption class="hidden">What each side asks, by sticking point</caption>
        <thead>
          <tr>
            <th scope="col">Sticking point</th>
            {sides.map(({ name }) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ name, positions }) => (
            <tr>
              <th scope="row">
                {name}
                {positions
                  .filter(({ side }) => !isParty(side?.id))
                  .map(({ side, fact }) => (
                    <p class="muted">
                      {side && `${side.name}: `}
                      <FactWords fact={fact} />
                    </p>
                  ))}
              </th>
              {sides.map((of) => (
                <td>
                  <span class="whose">{of.name}: </span>
                  {positions.every(({ side }) => side?.id !== of.id) && <span class="muted">nothing known here</span>}
                  {positions
                    .filter(({ side }) => side?.id === of.id)
                    .map(({ fact }) => (
                      <p>
                        <FactWords fact={fact} />
                      </p>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
