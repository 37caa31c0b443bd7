import { type Context, Hono } from 'hono';
import { parseSubscribe, type SubscribeRequest } from '../../../shared/subscribers/parseSubscribe.ts';
import type { Consent } from '../../../shared/subscribers/subscriber.ts';
import { answer } from '../answer.ts';
import { clientAddress } from '../clientAddress.ts';
import { renderHome } from '../homePage.tsx';
import { CheckMailPage, EnterCodePage } from '../pages/AnswerPage.tsx';
import { pathOf } from '../pathOf.ts';
import { readBody, wantsJson } from '../readBody.ts';
import { type FormPage, limitMessage, refuse } from '../refuse.ts';
import type { SiteServices } from '../services.ts';
import { nextStep } from '../timeline/nextStep.ts';
import { type RequestOutcome, requestSubscription } from './requestSubscription.ts';

/** `POST /subscribe`: a new subscription or another choice, to be confirmed by the owner of the address. */
export function subscribeRoutes(services: SiteServices): Hono {
  const routes = new Hono();
  routes.get('/subscribe', (c) => c.redirect('/#subscribe'));
  routes.post('/subscribe', async (c) => {
    const body = await readBody(c);
    const home: FormPage = (form) => renderHome(services, form, c.req.header('accept-language'));
    const parsed = parseSubscribe(body, services.phoneCountries, services.dossier.policy.languages);
    if (!parsed.ok) return refuse(c, 400, parsed.errors, home, body);
    const { address, choice } = parsed.value;
    const asker = { client: clientAddress(c), source: sourceOf(c) };
    const result = await requestSubscription(services, parsed.value, asker);
    services.log({ what: 'subscribe', channel: address.channel, choice, ...result });
    return answerRequest(c, services, parsed.value, result, home, body);
  });
  return routes;
}

/** Of what came of it a reader learns only what holds for a stranger's address too. */
function answerRequest(
  c: Context,
  { dossier: { title }, siteUrl, clock }: SiteServices,
  request: SubscribeRequest,
  result: RequestOutcome,
  page: FormPage,
  body: unknown,
) {
  const { address, choice, heartbeat } = request;
  const pending = { status: 'pending', choice, heartbeat };
  switch (result.outcome) {
    case 'mail-sent': {
      const next = `Follow the link in the mail, or POST it as {"link"} to ${pathOf(siteUrl, '/confirm/link')}.`;
      const asked = { request, at: clock() };
      return answer(c, 202, () => <CheckMailPage dossierTitle={title} asked={asked} />, { ...pending, next });
    }
    case 'code-sent': {
      const next = nextStep('subscribe', siteUrl);
      const page = () => <EnterCodePage dossierTitle={title} phone={address.value} use="subscribe" />;
      return answer(c, 202, page, { ...pending, next });
    }
    case 'limited':
      return refuse(c, 429, [{ field: address.channel, message: limitMessage(result.reason) }], page, body);
    case 'refused':
      return refuse(c, 400, [{ field: address.channel, message: 'Mail cannot be sent to this address.' }], page, body);
    default:
      return result satisfies never;
  }
}

function sourceOf(c: Context): Consent['source'] {
  return wantsJson(c) ? 'api' : 'page';
}
