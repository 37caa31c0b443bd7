import { AnswerPage } from './AnswerPage.tsx';

interface SubscribedProps {
  /** Name of the dossier. */
  title: string;
  by: 'e-mail' | 'text message';
  /** The personal stop link of a mail confirmed the safer way. */
  stopUrl?: string;
  /** Whether the weekly sign of life was asked for as well. */
  heartbeat?: boolean;
  /** Whether a mail about the weekly sign of life is on its way, to be confirmed as well. */
  heartbeatAsked?: boolean;
}

export function SubscribedPage({ title, by, stopUrl, heartbeat = false, heartbeatAsked }: SubscribedProps) {
  return (
    <AnswerPage dossierTitle={title} title="You are subscribed">
      <p class="intro" role="status">
        You will hear by {by} when something happens in the {title}, once each time
        {heartbeat && ', and every Monday that we still watch'}.
      </p>
      {heartbeatAsked && (
        <p>
          One more mail is on its way, about the weekly sign of life: <a href="/confirm/link">confirm it</a> like this
          one.
        </p>
      )}
      {stopUrl === undefined ? (
        <p>
          To stop, reply STOP to any text, or use <a href="/stop">our page</a>.
        </p>
      ) : (
        <p>
          Keep <a href={stopUrl}>your personal stop link</a>: bookmark it or copy it into a note. It is the way to end
          these mails, as the links in them no longer do.
        </p>
      )}
    </AnswerPage>
  );
}

export function StoppedPage({ title }: { title: string }) {
  return (
    <AnswerPage dossierTitle={title} title="Stopped">
      <p class="intro" role="status">
        You get no further alerts from us.
      </p>
    </AnswerPage>
  );
}

/** One thing said, and nothing to be done. */
export function NoticePage({ title, heading, text }: { title: string; heading: string; text: string }) {
  return (
    <AnswerPage dossierTitle={title} title={heading}>
      <p class="intro" role="status">
        {text}
      </p>
    </AnswerPage>
  );
}
