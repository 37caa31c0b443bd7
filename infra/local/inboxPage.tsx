import type { Delivery, Mail, Sms, WebhookDelivery } from './delivery.ts';
import { splitLinks } from './splitLinks.ts';

const STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf6; --ink: #1b1a17; --muted: #5f5a50; --link: #1d4f7c; --line: #847d6e; --soft: #f3f0e8; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #161614; --ink: #ebe8e0; --muted: #a8a295; --link: #93bfe6; --line: #8a8375; --soft: #1f1f1c; }
}
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem; overflow-wrap: anywhere;
  background: var(--paper); color: var(--ink); }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.boxes { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
article { border: 1px solid var(--line); border-radius: .6rem; margin: 0 0 1rem; padding: .8rem 1rem; }
/* Each line in the direction of its own letters, as mail programs lay plain text out. */
article p { margin: .6rem 0 0; white-space: pre-wrap; unicode-bidi: plaintext; }
summary { cursor: pointer; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; } h3 { display: inline; font-size: 1rem; margin: 0; }
nav { display: flex; gap: 1.2rem; }
.sms p { background: var(--soft); border-radius: 1rem; padding: .6rem .9rem; }
small { display: block; color: var(--muted); margin: .3rem 0; }
button { font: inherit; font-size: .85rem; padding: .35rem .8rem; }
`;

/** Mails and SMS apart, newest first. */
export function InboxPage({ deliveries, title }: { deliveries: readonly Delivery[]; title: string }) {
  const newestFirst = deliveries.toReversed();
  const mails = newestFirst.filter((delivery) => delivery.kind === 'mail');
  const texts = newestFirst.filter((delivery) => delivery.kind === 'sms');
  const webhooks = newestFirst.filter((delivery) => delivery.kind === 'webhook');
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="description" content="Every e-mail and SMS that subscribers on this machine were sent." />
        <title>{`Inbox - ${title}`}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <nav aria-label="Inbox">
          <a href="/">The talks</a>
          <a href="#mails">{`E-mail (${mails.length})`}</a>
          <a href="#texts">{`SMS (${texts.length})`}</a>
          {webhooks.length > 0 && <a href="#webhooks">{`Web hooks (${webhooks.length})`}</a>}
        </nav>
        <main>
          <h1>Inbox of this machine</h1>
          <p>
            Every e-mail and SMS that subscribers on this machine were sent. Links work, as they would in a mailbox.
          </p>
          <div class="boxes">
            <section aria-labelledby="mails">
              <h2 id="mails">{`E-mail (${mails.length})`}</h2>
              {mails.length === 0 ? (
                <p>No mail yet.</p>
              ) : (
                mails.map((mail, index) => <MailCard mail={mail} isOpen={index === 0} />)
              )}
            </section>
            <section aria-labelledby="texts">
              <h2 id="texts">{`SMS (${texts.length})`}</h2>
              {texts.length === 0 ? <p>No SMS yet.</p> : texts.map((sms) => <SmsCard sms={sms} />)}
            </section>
            {webhooks.length > 0 && (
              <section aria-labelledby="webhooks">
                <h2 id="webhooks">{`Web hooks (${webhooks.length})`}</h2>
                {webhooks.map((webhook) => (
                  <WebhookCard webhook={webhook} />
                ))}
              </section>
            )}
          </div>
        </main>
      </body>
    </html>
  );
}

/** Subjects make a list that fits a phone; the newest mail is open. */
function MailCard({ mail, isOpen }: { mail: Mail; isOpen: boolean }) {
  return (
    <article class="mail">
      <details open={isOpen}>
        <summary>
          <h3>{mail.subject}</h3>
          <small>
            {`To ${mail.to} · ${mail.topic} · `}
            <Instant at={mail.at} />
          </small>
        </summary>
        <Text text={mail.text} />
      </details>
    </article>
  );
}

function SmsCard({ sms }: { sms: Sms }) {
  const size = `${sms.encoding}, ${sms.units} units, ${sms.segments} ${sms.segments === 1 ? 'segment' : 'segments'}`;
  return (
    <article class="sms">
      <h3>{`To ${sms.to}`}</h3>
      <Text text={sms.text} />
      <small>
        {`${sms.topic ?? 'to this number only'} · ${size} · `}
        <Instant at={sms.at} />
      </small>
      <form method="post" action="/inbox/stop">
        <input type="hidden" name="number" value={sms.to} />
        <button type="submit">Answer STOP</button>
      </form>
    </article>
  );
}

/** What was posted and what became of it; its links are for the program that got it. */
function WebhookCard({ webhook }: { webhook: WebhookDelivery }) {
  const { about, to, topic, outcome, text, at } = webhook;
  const names = { notification: 'Alert', confirmation: 'Asked to confirm', farewell: 'Told that it ended' };
  return (
    <article class="webhook">
      <details>
        <summary>
          <h3>{`${names[about]}: ${outcome}`}</h3>
          <small>
            {`To ${to} · ${topic} · `}
            <Instant at={at} />
          </small>
        </summary>
        <p>{text}</p>
      </details>
    </article>
  );
}

function Text({ text }: { text: string }) {
  const parts = splitLinks(text).map((part) => (part.isLink ? <a href={part.text}>{part.text}</a> : part.text));
  return <p dir="auto">{parts}</p>;
}

function Instant({ at }: { at: string }) {
  return <time datetime={at}>{`${at.slice(0, 16).replace('T', ' ')} UTC`}</time>;
}
