import { formatInstant } from '../../../shared/alerts/formatDays.ts';
import { KIND_WORDS } from '../../../shared/alerts/messageWords.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { eventCode } from '../../../shared/events/eventCode.ts';
import type { UnsentAlert } from '../unsentAlerts.ts';

/** Folded away under the timeline: who relies on the alerts can see which never came, and why. */
export function UnsentAlerts({ alerts, events }: { alerts: readonly UnsentAlert[]; events: readonly TalksEvent[] }) {
  const shown = alerts.flatMap((alert) => {
    const event = events.find(({ id }) => id === alert.eventId);
    return event ? [{ alert, event }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <details class="more unsent">
      <summary>{shown.length === 1 ? 'One alert' : `${shown.length} alerts`} of the last two months not sent</summary>
      <ul>
        {shown.map(({ alert, event }) => (
          <li>
            <a href={`/e/${eventCode(event.id)}`}>{KIND_WORDS[event.kind].name}</a>
            <span class="muted">
              {' '}
              · {formatInstant(alert.at, null)} · {alert.why}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
