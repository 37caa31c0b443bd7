import type { Child } from 'hono/jsx';
import { formatInstant } from '../../../shared/alerts/formatDays.ts';
import { CONFIRMATION_TITLE, SENDER_NAME } from '../../../shared/alerts/message.ts';
import { languageOf } from '../../../shared/alerts/topicNames.ts';
import { CODE_RULES, type CodeUse, digitsOf } from '../../../shared/subscribers/code.ts';
import type { SubscribeRequest } from '../../../shared/subscribers/parseSubscribe.ts';
import { CONFIRM_HOURS } from '../../../shared/subscribers/settleSubscriptions.ts';
import { HOUR_MS } from '../../../shared/units.ts';
import { Layout, type LinkPreview } from './Layout.tsx';
import { EMPTY_FORM, type FormState, TextField } from './SubscribeForm.tsx';

interface AnswerProps {
  dossierTitle: string;
  title: string;
  /** Of a page that has an address of its own. */
  preview?: LinkPreview | undefined;
  children?: Child;
}

/** What a reader sees after sending a form, and when something is wrong. */
export function AnswerPage({ dossierTitle, title, preview, children }: AnswerProps) {
  return (
    <Layout title={title} dossierTitle={dossierTitle} isPersonal {...(preview && { preview })}>
      <main id="main" class="single answer">
        <h1>{title}</h1>
        {children}
        <p class="back">
          <a href="/">Back to the timeline</a>
        </p>
      </main>
    </Layout>
  );
}

interface CheckMailProps {
  dossierTitle: string;
  form?: FormState;
  /** Of the page itself, not of an answer to a form. */
  preview?: LinkPreview;
  /** What was asked for just now, and when: to name the end of the wait, and to ask again. */
  asked?: { request: SubscribeRequest; at: Date };
}

/** "Check your mail", with the safer way to confirm; without `asked` the same for whoever comes back to it. */
export function CheckMailPage({ dossierTitle, form = EMPTY_FORM, preview, asked }: CheckMailProps) {
  const title = form.errors.length > 0 ? 'That link did not work' : asked ? 'Check your mail' : 'Confirm by link';
  return (
    <AnswerPage dossierTitle={dossierTitle} title={title} preview={preview}>
      {form.errors.length === 0 && !asked && (
        <p class="intro">
          Whoever subscribes by e-mail gets a mail from <strong>AWS Notifications</strong> titled “{CONFIRMATION_TITLE}
          ”. Nothing is sent to you before you confirm, within {CONFIRM_HOURS} hours, in one of two ways:
        </p>
      )}
      {asked && (
        <p class="intro">
          A mail from <strong>AWS Notifications</strong> titled “{CONFIRMATION_TITLE}” is on its way, unless the address
          already has this choice. Amazon delivers our mails; ours will come from “{SENDER_NAME}”.
          {asked.request.heartbeat && ' Once you have confirmed, a second one asks for the weekly sign of life.'}{' '}
          Nothing is sent to you before you confirm, within {CONFIRM_HOURS} hours (until {deadline(asked.at)}), in one
          of two ways:
        </p>
      )}
      <ol class="ways">
        <li>
          <strong>Tap “Confirm subscription” in the mail.</strong> That is all. The unsubscribe link in each alert then
          works for whoever follows it, a mail scanner included.
        </li>
        <li>
          <strong>Safer: copy the link without clicking it and paste it here.</strong> Links in the alerts then cannot
          unsubscribe you; you get a personal stop link from us instead.
        </li>
      </ol>
      <form method="post" action="/confirm/link" class="subscribe" novalidate>
        <TextField
          form={form}
          name="link"
          label="Confirmation link from the mail"
          type="url"
          inputmode="url"
          autocomplete="off"
        >
          The whole address, which is long
        </TextField>
        <button type="submit">Confirm</button>
      </form>
      {asked ? (
        <AskAgain request={asked.request} />
      ) : (
        <p class="fine">
          No mail, or older than {CONFIRM_HOURS} hours? <a href="/#subscribe">Subscribe again</a>: a new mail is sent to
          an address that is not confirmed.
        </p>
      )}
    </AnswerPage>
  );
}

function deadline(at: Date): string | null {
  return formatInstant(new Date(at.getTime() + CONFIRM_HOURS * HOUR_MS).toISOString(), null);
}

/** The same request once more: SNS writes again to an address that has not confirmed, and to no other. */
function AskAgain({ request: { address, choice, heartbeat } }: { request: SubscribeRequest }) {
  const [interest = '', stage = ''] = choice.split('-');
  return (
    <form method="post" action="/subscribe" class="subscribe">
      <input type="hidden" name="email" value={address.value} />
      <input type="hidden" name="interest" value={interest} />
      <input type="hidden" name="stage" value={stage} />
      <input type="hidden" name="language" value={languageOf(choice)} />
      {heartbeat && <input type="hidden" name="heartbeat" value="on" />}
      <button type="submit">Send the mail again</button>
    </form>
  );
}

interface EnterCodeProps {
  dossierTitle: string;
  /** The number the code was sent to, E.164; carried along in the form. */
  phone: string;
  /** What it is for; carried along as well. */
  use: CodeUse;
  form?: FormState;
}

const CODE_BUTTONS: Readonly<Record<CodeUse, string>> = {
  subscribe: 'Confirm',
  stop: 'Stop everything',
  show: 'Show me what you keep',
};

/** "Enter the code we texted". */
export function EnterCodePage({ dossierTitle, phone, use, form = EMPTY_FORM }: EnterCodeProps) {
  const { minutes } = CODE_RULES[use];
  return (
    <AnswerPage dossierTitle={dossierTitle} title="Enter your code">
      <p class="intro">
        {use === 'subscribe' ? `We sent ${digitsOf(use)} to ` : `If it is subscribed, we sent ${digitsOf(use)} to `}
        <strong class="number">{phone}</strong>. They work for {minutes < 60 ? `${minutes} minutes` : 'a day'}, for this
        and nothing else.
      </p>
      <form method="post" action="/confirm" class="subscribe" novalidate>
        <input type="hidden" name="phone" value={phone} />
        <input type="hidden" name="for" value={use} />
        <TextField
          form={form}
          name="code"
          label="Code"
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          isSole
        />
        <button type="submit">{CODE_BUTTONS[use]}</button>
      </form>
      <p class="fine">
        No message after a minute?{' '}
        <a href={use === 'subscribe' ? '/#subscribe' : '/stop'}>Check the number and ask again</a>
        {use === 'stop' && ', or reply STOP to any text of ours'}. If you once replied STOP to us, your operator blocks
        our texts until you reply START.
      </p>
    </AnswerPage>
  );
}
