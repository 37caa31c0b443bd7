import { AnswerPage } from './AnswerPage.tsx';

interface SubscribedProps {
  /** Name of the dossier. */
  title: string;
  by: 'e-mail' | 'text message';
  /** The personal stop link of a mail confirmed the safer way. */
  stopUrl?: string;
}

export function SubscribedPage({ title, by, stopUrl }: SubscribedProps) {
  return (
    <AnswerPage dossierTitle={title} title="You are subscribed">
      <p class="intro" role="status">
        You will hear by {by} when something happens in the {title}, once each time.
      </p>
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

export function WrongStopLinkPage({ title, message }: { title: string; message: string }) {
  return (
    <AnswerPage dossierTitle={title} title="That link did not work">
      <p class="intro">{message}</p>
    </AnswerPage>
  );
}
