import { formatInstant } from '../../../shared/alerts/formatDays.ts';
import { KIND_WORDS } from '../../../shared/alerts/messageWords.ts';
import { eventCode } from '../../../shared/events/eventCode.ts';
import type { UnsentAlert } from '../../../shared/snapshot/unsentAlerts.ts';

/** Folded away under the timeline: who relies on the alerts can see which never came, and why. */
export function UnsentAlerts({ alerts }: { alerts: readonly UnsentAlert[] }) {
  if (alerts.length === 0) return null;
  return (
    <details class="more unsent">
      <summary>{alerts.length === 1 ? 'One alert' : `${alerts.length} alerts`} of the last two months not sent</summary>
      <ul>
        {alerts.map((alert) => (
          <li>
            <a href={`/e/${eventCode(alert.eventId)}`}>{KIND_WORDS[alert.kind].name}</a>
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
