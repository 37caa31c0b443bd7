import { type Context, Hono } from 'hono';
import { CODE_PURPOSES, type CodeUse, digitsOf, parseCode } from '../../../shared/subscribers/code.ts';
import { parseConfirmationLink } from '../../../shared/subscribers/confirmationLink.ts';
import { parsePhoneAddress } from '../../../shared/subscribers/parseSubscribe.ts';
import { answer } from '../answer.ts';
import { answerKept } from '../answerKept.tsx';
import { clientAddress } from '../clientAddress.ts';
import { renderHome } from '../homePage.tsx';
import { CheckMailPage, EnterCodePage } from '../pages/AnswerPage.tsx';
import { StoppedPage, SubscribedPage } from '../pages/DonePages.tsx';
import { readBody, textField } from '../readBody.ts';
import { type FormPage, LIMITED, refuse } from '../refuse.ts';
import type { SiteServices } from '../services.ts';
import { type CodeOutcome, confirmCode } from './confirmCode.ts';
import { confirmLink, type LinkOutcome } from './confirmLink.ts';

const WRONG_USE = 'Say what the code is for: subscribe, stop or show.';
const NO_CODE = (use: CodeUse) => `Enter the ${digitsOf(use)} of the code.`;
const WRONG_CODE = 'This code is not right, or no longer valid. Try again, or ask for a new one.';
const WRONG_LINK = 'This link has been used, or its 48 hours have passed: subscribe again to get a new mail.';
const OPTED_OUT = 'Your operator blocks our texts because you once replied STOP: reply START to one of them first.';

/** `POST /confirm` with the code of a text, `POST /confirm/link` with the link of a mail. */
export function confirmRoutes(services: SiteServices): Hono {
  const routes = new Hono();
  const title = services.dossier.title;

  // Where the pages that answer its form are, for whoever opens the address again.
  routes.get('/confirm', (c) => c.redirect('/#subscribe'));
  routes.post('/confirm', async (c) => {
    const body = await readBody(c);
    const address = parsePhoneAddress(textField(body, 'phone'));
    if (!address.ok) return refuse(c, 400, address.errors, homeOf(services), body);
    const use = readUse(textField(body, 'for'));
    if (use === null) return refuse(c, 400, [{ field: 'for', message: WRONG_USE }], homeOf(services), body);
    const page: FormPage = (form) => (
      <EnterCodePage dossierTitle={title} phone={address.value.value} use={use} form={form} />
    );
    const code = parseCode(textField(body, 'code'), use);
    if (code === null) return refuse(c, 400, [{ field: 'code', message: NO_CODE(use) }], page);
    const result = await confirmCode(services, { address: address.value, code, use }, clientAddress(c));
    services.log({ what: 'confirm-code', use, outcome: result.outcome });
    return answerCode(c, services, result, page);
  });

  const linkPage: FormPage = (form) => <CheckMailPage dossierTitle={title} form={form} />;
  const description = 'Two ways to confirm a subscription by e-mail, one of them safe from mail scanners.';
  const preview = { siteUrl: services.siteUrl, path: '/confirm/link', description };
  routes.get('/confirm/link', (c) =>
    answer(c, 200, () => <CheckMailPage dossierTitle={title} preview={preview} />, {}),
  );
  routes.post('/confirm/link', async (c) => {
    const body = await readBody(c);
    const parsed = parseConfirmationLink(textField(body, 'link'), Object.values(services.topics), services.siteUrl);
    if (!parsed.ok) return refuse(c, 400, parsed.errors, linkPage, body);
    const result = await confirmLink(services, parsed.value, clientAddress(c));
    services.log({ what: 'confirm-link', outcome: result.outcome });
    return answerLink(c, services, result, linkPage);
  });
  return routes;
}

function homeOf(services: SiteServices): FormPage {
  return (form) => renderHome(services, form);
}

/** `POST /confirm` without a word on it is for a subscription. */
function readUse(text: string): CodeUse | null {
  return text === '' ? 'subscribe' : (CODE_PURPOSES.find((use) => use === text) ?? null);
}

function answerCode(c: Context, services: SiteServices, result: CodeOutcome, page: FormPage) {
  const title = services.dossier.title;
  switch (result.outcome) {
    case 'wrong-code':
      return refuse(c, 400, [{ field: 'code', message: WRONG_CODE }], page);
    case 'limited':
      return refuse(c, 429, [{ field: 'code', message: LIMITED }], page);
    case 'opted-out':
      return refuse(c, 400, [{ field: 'code', message: OPTED_OUT }], page);
    case 'stopped':
      return answer(c, 200, () => <StoppedPage title={title} />, { status: 'stopped' });
    case 'subscribed': {
      const { choice, heartbeat } = result;
      const done = () => <SubscribedPage title={title} by="text message" heartbeat={heartbeat} />;
      return answer(c, 200, done, { status: 'confirmed', choice, heartbeat });
    }
    case 'proven':
      return answerKept(c, services, result.ref);
    default:
      return result satisfies never;
  }
}

function answerLink(c: Context, services: SiteServices, result: LinkOutcome, page: FormPage) {
  const title = services.dossier.title;
  switch (result.outcome) {
    case 'wrong-link':
      return refuse(c, 400, [{ field: 'link', message: WRONG_LINK }], page);
    case 'limited':
      return refuse(c, 429, [{ field: 'link', message: LIMITED }], page);
    case 'proven':
      return answerKept(c, services, result.ref, result.address);
    case 'confirmed': {
      const { stopUrl, heartbeatAsked } = result;
      const json = { status: 'confirmed', stopUrl, heartbeatAsked };
      return answer(c, 200, () => <SubscribedPage title={title} by="e-mail" {...{ stopUrl, heartbeatAsked }} />, json);
    }
    default:
      return result satisfies never;
  }
}
