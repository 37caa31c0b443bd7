import { startLower } from '../../../shared/alerts/startUpper.ts';
import type { ChoiceTopic } from '../../../shared/alerts/topicNames.ts';
import { AnswerPage } from './AnswerPage.tsx';
import type { LinkPreview } from './Layout.tsx';
import { type FormState, TextField } from './SubscribeForm.tsx';
import { wishWords } from './YoursPage.tsx';

interface StopProps {
  dossierTitle: string;
  form: FormState;
  /** What the mail was sent for whose link was followed. */
  what?: ChoiceTopic;
  /** Of the page itself, not of an answer to a form. */
  preview?: LinkPreview;
}

/** How to stop, and how to see, take along and erase what is kept. */
export function StopPage({ dossierTitle, form, what, preview }: StopProps) {
  const lapsed = form.errors.find(({ field }) => field === 'grant');
  return (
    <AnswerPage dossierTitle={dossierTitle} title="Stop alerts" preview={preview}>
      {lapsed && (
        <p class="error" role="alert">
          {lapsed.message}
        </p>
      )}
      {what !== undefined && (
        <p class="intro">
          The mail you come from is sent for: <strong>{startLower(wishWords(what))}</strong>.
        </p>
      )}
      <p class="intro">
        Say which address it is about, and prove that it is yours, by a mail or a code. That ends everything we send to
        it.
      </p>
      <form method="post" action="/yours" class="subscribe" novalidate>
        <TextField form={form} name="email" label="E-mail address" type="email" autocomplete="email" />
        <p class="or" aria-hidden="true">
          or
        </p>
        <TextField form={form} name="phone" label="Mobile number" type="tel" autocomplete="tel">
          With + and the country code
        </TextField>
        <button type="submit" formaction="/stop">
          Stop everything
        </button>
        <button type="submit">Show me what you keep</button>
      </form>
      <p class="fine">
        There are quicker ways: reply STOP to any text, which ends all texts from us; use the personal stop link you
        were given; or the link that Amazon adds at the very end of each mail, which ends the mails of that kind.
      </p>
      <p class="fine">
        What we keep you can download and erase. To change your choice, <a href="/#subscribe">fill in the form</a> again
        and confirm it.
      </p>
    </AnswerPage>
  );
}

interface StopByLinkProps {
  dossierTitle: string;
  subscription: string;
  stopKey: string;
  /** Of the page without what is personal in its address. */
  preview: LinkPreview;
}

/** A step of its own, because mail scanners follow links but press no buttons. */
export function StopByLinkPage({ dossierTitle, subscription, stopKey, preview }: StopByLinkProps) {
  return (
    <AnswerPage dossierTitle={dossierTitle} title="Stop these e-mails?" preview={preview}>
      <form method="post" action="/stop" class="subscribe">
        <input type="hidden" name="subscription" value={subscription} />
        <input type="hidden" name="key" value={stopKey} />
        <button type="submit">Stop</button>
        <button type="submit" formaction="/yours">
          Show me what you keep
        </button>
      </form>
    </AnswerPage>
  );
}
