import type { Child } from 'hono/jsx';
import { BACKUP_DAYS, LOG_DAYS } from '../../../shared/retention.ts';
import { CODE_RULES } from '../../../shared/subscribers/code.ts';
import { COUNTED_DAYS } from '../../../shared/subscribers/rateLimit.ts';
import { CONFIRM_HOURS, EXPIRED_DAYS } from '../../../shared/subscribers/settleSubscriptions.ts';
import { Layout } from './Layout.tsx';

interface PrivacyPageProps {
  dossierTitle: string;
  /** Address of the site without a slash at its end. */
  siteUrl: string;
}

/** What is kept of a reader, for how long, and how to erase it. The times are those that the code keeps to. */
export function PrivacyPage({ dossierTitle, siteUrl }: PrivacyPageProps) {
  const description = 'What is kept of a reader, for how long, and how to erase it.';
  return (
    <Layout title="Privacy" dossierTitle={dossierTitle} preview={{ siteUrl, path: '/privacy', description }}>
      <main id="main" class="single privacy">
        <p class="kicker">
          <a href="/">{dossierTitle}</a>
        </p>
        <h1>Privacy</h1>
        <p class="intro">
          Reading leaves no trace with us: no cookies, no scripts, nothing from other sites, and no record of who reads
          what. Something is kept only of those who ask to be told.
        </p>
        <h2>What is kept, and for how long</h2>
        <KeptTable />
        <h2>How to stop, and to erase it</h2>
        <ul class="told">
          <li>
            <a href="/stop">Stop alerts</a> ends everything, and shows you all that is kept of you, to be downloaded and
            erased. You prove by a mail or a code that the address is yours.
          </li>
          <li>
            The link at the end of a mail ends the mails of that kind, and your record follows within a day if nothing
            else is left in it.
          </li>
          <li>
            Replying STOP ends the texts. Amazon then keeps your number as one that must not be written to, and your
            record stays until you erase it.
          </li>
        </ul>
        <h2>Who sees it</h2>
        <p>
          Whoever runs this site answers for it, and Amazon Web Services works for them. Your address is given to nobody
          else, is used for nothing but the messages that you asked for, and no link in them tells who you are, but
          those that stop them.
        </p>
        <p>
          A site may also run on one machine, without Amazon: then addresses, and every message that was sent, lie in
          files there until its owner deletes them, the log goes back {LOG_DAYS} days, and mails go out through the mail
          server that its owner names.
        </p>
      </main>
    </Layout>
  );
}

function KeptTable() {
  const [code, stopCode] = [CODE_RULES.subscribe.minutes, CODE_RULES.stop.minutes / 60];
  return (
    <table>
      <caption class="hidden">What is kept, where, and for how long</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">For how long</th>
        </tr>
      </thead>
      <tbody>
        <Kept what="Your e-mail address or number, at Amazon SNS, which delivers the messages. We do not store it.">
          Until you stop
        </Kept>
        <Kept what="A fingerprint of it, made with a secret key; what you asked for, when, and the words you agreed to">
          Until you stop or erase it. A request cannot be confirmed after {CONFIRM_HOURS} hours, and goes after{' '}
          {EXPIRED_DAYS} days
        </Kept>
        <Kept what="A fingerprint of a code that we texted to you">
          {code} minutes; of one to stop, {stopCode} hours
        </Kept>
        <Kept what="How often forms were sent today from your address and network, and for your mailbox or number: counts, under such fingerprints">
          {COUNTED_DAYS} days
        </Kept>
        <Kept what="The number to which a text could not be delivered, in Amazon’s log of texts">{LOG_DAYS} days</Kept>
        <Kept what="Logs of our programs, which hold no addresses">{LOG_DAYS} days</Kept>
        <Kept what="Backups of our table, in which what you erased is still to be found">{BACKUP_DAYS} days</Kept>
      </tbody>
    </table>
  );
}

function Kept({ what, children }: { what: string; children?: Child }) {
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{children}</td>
    </tr>
  );
}
