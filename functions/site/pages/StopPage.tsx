import { AnswerPage } from './AnswerPage.tsx';
import { type FormState, TextField } from './SubscribeForm.tsx';

/** How to stop, and how to see, take along and erase what is kept. */
export function StopPage({ dossierTitle, form }: { dossierTitle: string; form: FormState }) {
  const lapsed = form.errors.find(({ field }) => field === 'grant');
  return (
    <AnswerPage dossierTitle={dossierTitle} title="Stop alerts">
      {lapsed && (
        <p class="error" role="alert">
          {lapsed.message}
        </p>
      )}
      <p class="intro">
        Reply STOP to any text, which ends all texts from us, or use the unsubscribe link at the end of any alert, or
        the personal stop link you were given. Or prove here that the address is yours, by a code or a mail:
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
}

/** A step of its own, because mail scanners follow links but press no buttons. */
export function StopByLinkPage({ dossierTitle, subscription, stopKey }: StopByLinkProps) {
  return (
    <AnswerPage dossierTitle={dossierTitle} title="Stop these e-mails?">
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
