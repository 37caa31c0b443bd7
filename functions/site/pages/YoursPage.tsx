import type { Choice } from '../../../shared/alerts/alert.ts';
import { formatInstant } from '../../../shared/alerts/formatDays.ts';
import { languageName } from '../../../shared/alerts/messageWords.ts';
import { inEnglish, isHeartbeat, languageOf, type Wish } from '../../../shared/alerts/topicNames.ts';
import type { KeptData, KeptSubscription } from '../../../shared/subscribers/describeSubscriber.ts';
import type { Consent } from '../../../shared/subscribers/subscriber.ts';
import { AnswerPage } from './AnswerPage.tsx';
import { EMPTY_FORM, type FormState, TextField } from './SubscribeForm.tsx';

const WISH_WORDS: Readonly<Record<Choice | 'heartbeat', string>> = {
  'rounds-early': 'Rounds, at the first report',
  'rounds-twice': 'Rounds, at the first report and again once confirmed',
  'rounds-confirmed': 'Rounds, once confirmed',
  'outcomes-early': 'Outcomes, at the first report',
  'outcomes-twice': 'Outcomes, at the first report and again once confirmed',
  'outcomes-confirmed': 'Outcomes, once confirmed',
  'all-early': 'Rounds and outcomes, at the first report',
  'all-twice': 'Rounds and outcomes, at the first report and again once confirmed',
  'all-confirmed': 'Rounds and outcomes, once confirmed',
  heartbeat: 'The weekly sign of life',
};

/** "Rounds and outcomes, once confirmed", "The weekly sign of life, in French" */
export function wishWords(wish: Wish): string {
  const language = languageOf(wish);
  const words = WISH_WORDS[inEnglish(wish)];
  return language === 'en' ? words : `${words}, in ${languageName(language)}`;
}

/** The mail that proves whose an address is, and where its link goes. */
export function PasteProofPage({ dossierTitle, form = EMPTY_FORM }: { dossierTitle: string; form?: FormState }) {
  return (
    <AnswerPage dossierTitle={dossierTitle} title="Prove that the address is yours">
      <p class="intro">
        A mail from <strong>AWS Notifications</strong> is on its way. It asks you to confirm a subscription to a topic
        that never sends anything: it is there for this purpose only. Copy its link without clicking it and paste it
        here.
      </p>
      <form method="post" action="/confirm/link" class="subscribe" novalidate>
        <TextField form={form} name="link" label="Link from the mail" type="url" inputmode="url" autocomplete="off">
          The whole address, which is long
        </TextField>
        <button type="submit">Continue</button>
      </form>
    </AnswerPage>
  );
}

interface YoursProps {
  dossierTitle: string;
  kept: KeptData;
  /** See `issueGrant`; carried along in the forms. */
  grant: string;
}

/** All that is kept of a person, to be taken along or erased. */
export function YoursPage({ dossierTitle, kept, grant }: YoursProps) {
  return (
    <AnswerPage dossierTitle={dossierTitle} title="What we keep of you">
      {kept.since === null ? (
        <p class="intro">
          Nothing. If messages still reach you, whoever runs this site has put you on the list: use the link at the end
          of each mail, or reply STOP.
        </p>
      ) : (
        <>
          <Facts kept={kept} since={kept.since} />
          {kept.subscriptions.map((subscription) => (
            <Entry subscription={subscription} />
          ))}
          <SendAgain kept={kept} />
          <form method="post" action="/yours/export" class="subscribe">
            <input type="hidden" name="grant" value={grant} />
            <button type="submit">Download it as a file</button>
          </form>
          <form method="post" action="/yours/erase" class="subscribe">
            <input type="hidden" name="grant" value={grant} />
            <button type="submit">Stop everything and erase it</button>
          </form>
        </>
      )}
      <p class="fine">These buttons work for half an hour.</p>
    </AnswerPage>
  );
}

function Facts({ kept, since }: { kept: KeptData; since: string }) {
  return (
    <dl class="facts">
      <div>
        <dt>Address</dt>
        <dd>{kept.address ?? 'none'} (kept by Amazon SNS; we keep a keyed fingerprint)</dd>
      </div>
      <div>
        <dt>Since</dt>
        <dd>{formatInstant(since, null)}</dd>
      </div>
    </dl>
  );
}

const SOURCES: Readonly<Record<Consent['source'], string>> = {
  page: 'on our page',
  api: 'by our API',
  topic: 'by our daily check',
};

function Entry({ subscription }: { subscription: KeptSubscription }) {
  const { topic, consent } = subscription;
  return (
    <section>
      <h2>{wishWords(topic)}</h2>
      <p>{describeState(subscription)}</p>
      <p class="fine">
        {consent.source === 'topic' ? 'Noted' : 'You agreed'} on {formatInstant(consent.at, null)} (
        {SOURCES[consent.source]}
        ): “{consent.text}”
      </p>
    </section>
  );
}

function describeState({ state, confirmBy }: KeptSubscription): string {
  const until = confirmBy === null ? '' : formatInstant(confirmBy, null);
  switch (state) {
    case 'confirmed':
      return 'Confirmed.';
    case 'waiting':
      return `Waiting for you to confirm, until ${until}.`;
    case 'expired':
      return `Expired: it was not confirmed by ${until}.`;
    default:
      return state satisfies never;
  }
}

/** The same request again brings a mail for whatever is not confirmed, and none for what is. */
function SendAgain({ kept: { address, channel, subscriptions } }: { kept: KeptData }) {
  const open = subscriptions.filter(({ state }) => state !== 'confirmed');
  const choices = subscriptions.filter(({ topic }) => !isHeartbeat(topic));
  const wanted = choices.find(({ state }) => state !== 'confirmed') ?? choices[0];
  if (channel !== 'email' || address === null || open.length === 0 || !wanted) return null;
  const [interest = '', stage = ''] = wanted.topic.split('-');
  const hidden = { email: address, interest, stage, language: languageOf(wanted.topic) };
  return (
    <form method="post" action="/subscribe" class="subscribe">
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {subscriptions.some(({ topic, heartbeatDue }) => isHeartbeat(topic) || heartbeatDue) && (
        <input type="hidden" name="heartbeat" value="on" />
      )}
      <button type="submit">Send the confirmation mail again</button>
    </form>
  );
}
