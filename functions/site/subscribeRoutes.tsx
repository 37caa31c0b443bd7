import { type Context, Hono } from 'hono';
import { parseCode } from '../../shared/subscribers/code.ts';
import { parseConfirmationLink } from '../../shared/subscribers/confirmationLink.ts';
import { hashAddress } from '../../shared/subscribers/hashAddress.ts';
import {
  type FieldError,
  parseAddress,
  parseSubscribe,
  type SubscribeRequest,
} from '../../shared/subscribers/parseSubscribe.ts';
import type { Consent } from '../../shared/subscribers/subscriber.ts';
import { answer, type Page } from './answer.ts';
import { clientAddress } from './clientAddress.ts';
import { type CodeOutcome, confirmCode, confirmLink, type LinkOutcome, stopByLink } from './confirmSubscription.ts';
import { renderHome } from './homePage.tsx';
import { AnswerPage, CheckMailPage, EnterCodePage } from './pages/AnswerPage.tsx';
import { StopByLinkPage, StopPage } from './pages/StopPage.tsx';
import { EMPTY_FORM, type FormState } from './pages/SubscribeForm.tsx';
import { readBody, textField, typedValues, wantsJson } from './readBody.ts';
import { type RequestOutcome, requestSubscription, sendCode } from './requestSubscription.ts';
import type { SiteServices } from './services.ts';
import { settleSubscribers } from './settleSubscribers.ts';

const LIMITED = 'Too many requests today: please try again tomorrow.';
const WRONG_CODE = 'This code is not right, or no longer valid. Try again, or ask for a new one.';
const WRONG_LINK = 'This link has been used or has expired: subscribe again to get a new mail.';
const OPTED_OUT = 'Your operator blocks our texts because you once replied STOP: reply START to one of them first.';

/** Subscribing, confirming and stopping. Every step that changes something is a POST. */
export function subscribeRoutes(services: SiteServices): Hono {
  const routes = new Hono();
  const title = services.dossier.title;

  routes.get('/subscribe', (c) => c.redirect('/#subscribe'));
  routes.post('/subscribe', async (c) => {
    const body = await readBody(c);
    const parsed = parseSubscribe(body, services.phoneCountries);
    if (!parsed.ok) return refuse(c, 400, parsed.errors, (form) => renderHome(services, form), body);
    const { outcome } = await requestSubscription(services, parsed.value, {
      client: clientAddress(c),
      source: sourceOf(c),
    });
    services.log({ what: 'subscribe', channel: parsed.value.address.channel, choice: parsed.value.choice, outcome });
    await settleSubscribers(services, { after: hashAddress(parsed.value.address, services.hashKey) });
    return answerRequest(c, services, parsed.value, outcome, body);
  });

  routes.post('/confirm', async (c) => {
    const body = await readBody(c);
    const address = parseAddress({ phone: textField(body, 'phone') });
    if (!address.ok) return refuse(c, 400, phoneOnly(address.errors), (form) => renderHome(services, form), body);
    const phone = address.value.value;
    const page = (form: FormState) => <EnterCodePage dossierTitle={title} phone={phone} form={form} />;
    const code = parseCode(textField(body, 'code'));
    if (code === null)
      return refuse(c, 400, [{ field: 'code', message: 'Enter the six digits of the code.' }], page, {});
    const result = await confirmCode(services, address.value, code, clientAddress(c));
    services.log({ what: 'confirm-code', outcome: result.outcome });
    return answerCode(c, title, result, page);
  });

  routes.get('/confirm/link', (c) => answer(c, 200, () => <CheckMailPage dossierTitle={title} />, {}));
  routes.post('/confirm/link', async (c) => {
    const body = await readBody(c);
    const page = (form: FormState) => <CheckMailPage dossierTitle={title} form={form} />;
    const parsed = parseConfirmationLink(textField(body, 'link'), Object.values(services.topics), services.siteUrl);
    if (!parsed.ok) return refuse(c, 400, parsed.errors, page, body);
    const result = await confirmLink(services, parsed.value, clientAddress(c));
    services.log({ what: 'confirm-link', outcome: result.outcome });
    return answerLink(c, title, result, page);
  });

  routes.get('/stop', (c) => {
    const { subscription, key } = c.req.query();
    if (!subscription || !key) return answer(c, 200, () => <StopPage dossierTitle={title} form={EMPTY_FORM} />, {});
    return answer(c, 200, () => <StopByLinkPage dossierTitle={title} subscription={subscription} stopKey={key} />, {});
  });
  routes.post('/stop', async (c) => {
    const body = await readBody(c);
    const subscription = textField(body, 'subscription');
    if (subscription) return stopEmail(c, services, subscription, textField(body, 'key'));
    const page = (form: FormState) => <StopPage dossierTitle={title} form={form} />;
    const address = parseAddress({ phone: textField(body, 'phone') }, services.phoneCountries);
    if (!address.ok) return refuse(c, 400, phoneOnly(address.errors), page, body);
    const { outcome } = await sendCode(services, address.value, { what: 'stop' }, clientAddress(c));
    services.log({ what: 'stop', outcome });
    return answerCodeSent(c, title, address.value.value, outcome, page, body);
  });
  return routes;
}

type PageWith = (form: FormState) => Page;

/** The form again, each wrong field with its line. */
function refuse(c: Context, status: 400 | 429, errors: FieldError[], page: PageWith, body: unknown) {
  return answer(c, status, () => page({ values: typedValues(body), errors }), { errors });
}

function answerRequest(
  c: Context,
  services: SiteServices,
  { address, choice }: SubscribeRequest,
  outcome: RequestOutcome['outcome'],
  body: unknown,
) {
  const title = services.dossier.title;
  const home = (form: FormState) => renderHome(services, form);
  switch (outcome) {
    case 'mail-sent':
      return answer(c, 202, () => <CheckMailPage dossierTitle={title} />, {
        status: 'pending',
        choice,
        next: 'Follow the link in the mail, or POST it as {"link"} to /confirm/link.',
      });
    case 'code-sent':
    case 'limited':
      return answerCodeSent(c, title, address.value, outcome, home, body, address.channel, choice);
    case 'refused': {
      const message = 'Mail cannot be sent to this address.';
      return refuse(c, 400, [{ field: address.channel, message }], home, body);
    }
    default:
      return outcome satisfies never;
  }
}

function answerCodeSent(
  c: Context,
  title: string,
  phone: string,
  outcome: RequestOutcome['outcome'],
  page: PageWith,
  body: unknown,
  field: 'email' | 'phone' = 'phone',
  choice?: string,
) {
  if (outcome === 'limited') return refuse(c, 429, [{ field, message: LIMITED }], page, body);
  const next = 'POST {"phone", "code"} to /confirm.';
  return answer(c, 202, () => <EnterCodePage dossierTitle={title} phone={phone} />, {
    status: 'pending',
    choice,
    next,
  });
}

function answerCode(c: Context, title: string, result: CodeOutcome, page: PageWith) {
  const wrong = (message: string, status: 400 | 429 = 400) => refuse(c, status, [{ field: 'code', message }], page, {});
  switch (result.outcome) {
    case 'wrong-code':
      return wrong(WRONG_CODE);
    case 'limited':
      return wrong(LIMITED, 429);
    case 'opted-out':
      return wrong(OPTED_OUT);
    case 'done':
      return result.purpose.what === 'stop'
        ? answerStopped(c, title)
        : answer(c, 200, () => <SubscribedPage title={title} by="text message" />, {
            status: 'confirmed',
            choice: result.purpose.what === 'subscribe' ? result.purpose.choice : undefined,
          });
    default:
      return result satisfies never;
  }
}

function answerLink(c: Context, title: string, result: LinkOutcome, page: PageWith) {
  switch (result.outcome) {
    case 'wrong-link':
      return refuse(c, 400, [{ field: 'link', message: WRONG_LINK }], page, {});
    case 'limited':
      return refuse(c, 429, [{ field: 'link', message: LIMITED }], page, {});
    case 'confirmed':
      return answer(c, 200, () => <SubscribedPage title={title} by="e-mail" stopUrl={result.stopUrl} />, {
        status: 'confirmed',
        stopUrl: result.stopUrl,
      });
    default:
      return result satisfies never;
  }
}

async function stopEmail(c: Context, services: SiteServices, subscription: string, key: string) {
  const title = services.dossier.title;
  const stopped = await stopByLink(services, subscription, key);
  services.log({ what: 'stop', outcome: stopped ? 'stopped' : 'wrong-link' });
  if (stopped) return answerStopped(c, title);
  const message = 'This stop link is not complete or not ours.';
  return answer(
    c,
    400,
    () => (
      <AnswerPage dossierTitle={title} title="That link did not work">
        <p>{message}</p>
      </AnswerPage>
    ),
    { errors: [{ field: 'link', message }] },
  );
}

function answerStopped(c: Context, title: string) {
  const page = () => (
    <AnswerPage dossierTitle={title} title="Stopped">
      <p class="intro">You get no further alerts from us.</p>
    </AnswerPage>
  );
  return answer(c, 200, page, { status: 'stopped' });
}

function SubscribedPage({ title, by, stopUrl }: { title: string; by: string; stopUrl?: string }) {
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

/** The form may have sent no number at all: its field is the phone's all the same. */
function phoneOnly(errors: FieldError[]): FieldError[] {
  return errors.map(({ field, message }) => ({
    field: 'phone',
    message: field === 'email' ? 'Enter the number, with + and the country code.' : message,
  }));
}

function sourceOf(c: Context): Consent['source'] {
  return wantsJson(c) ? 'api' : 'page';
}
