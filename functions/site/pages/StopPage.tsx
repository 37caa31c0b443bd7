import { AnswerPage } from './AnswerPage.tsx';
import { type FormState, TextField } from './SubscribeForm.tsx';

/** How to stop, by mail and by phone. */
export function StopPage({ dossierTitle, form }: { dossierTitle: string; form: FormState }) {
  return (
    <AnswerPage dossierTitle={dossierTitle} title="Stop alerts">
      <h2>Text messages</h2>
      <p>Reply STOP to any of them, which ends all texts from us, or let us send you a code:</p>
      <form method="post" action="/stop" class="subscribe" novalidate>
        <TextField form={form} name="phone" label="Mobile number" type="tel" autocomplete="tel">
          With + and the country code
        </TextField>
        <button type="submit">Send me a code</button>
      </form>
      <h2>E-mail</h2>
      <p>
        Use the unsubscribe link at the end of any alert. If you confirmed by pasting the link, use the personal stop
        link you were given then. Lost it? <a href="/#subscribe">Subscribe again</a> with another choice and click the
        link in the mail: the old subscription then ends, and the links in the new alerts work.
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
      </form>
    </AnswerPage>
  );
}
