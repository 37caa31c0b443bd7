import { type Context, Hono } from 'hono';
import { readGrant } from '../../../shared/subscribers/grant.ts';
import type { SubscriberRef } from '../../../shared/subscribers/hashAddress.ts';
import { parseAddress } from '../../../shared/subscribers/parseSubscribe.ts';
import type { Address } from '../../../shared/subscribers/subscriber.ts';
import { answer } from '../answer.ts';
import { answerKept } from '../answerKept.tsx';
import { clientAddress } from '../clientAddress.ts';
import { getKeptData } from '../keptData.ts';
import { EnterCodePage } from '../pages/AnswerPage.tsx';
import { NoticePage } from '../pages/DonePages.tsx';
import { StopPage } from '../pages/StopPage.tsx';
import { EMPTY_FORM } from '../pages/SubscribeForm.tsx';
import { PasteProofPage } from '../pages/YoursPage.tsx';
import { pathOf } from '../pathOf.ts';
import { readBody, textField } from '../readBody.ts';
import { type FormPage, limitMessage, refuse } from '../refuse.ts';
import type { SiteServices } from '../services.ts';
import { nextStep } from '../timeline/nextStep.ts';
import { askForProof } from './askForProof.ts';
import { endSubscriber, findOwnerByLink } from './endSubscription.ts';

const LAPSED = 'Half an hour has passed since you proved that the address is yours: please start again.';
const WRONG_LINK = 'This stop link is not ours, or its subscription is over.';

/** `/yours`: what is kept of a person, to be seen, taken along and erased by that person. Every step is a POST. */
export function yoursRoutes(services: SiteServices): Hono {
  const routes = new Hono();
  const page: FormPage = (form) => <StopPage dossierTitle={services.dossier.title} form={form} />;

  routes.get('/yours', (c) => answer(c, 200, () => page(EMPTY_FORM), {}));

  routes.post('/yours', async (c) => {
    const body = await readBody(c);
    const subscription = textField(body, 'subscription');
    if (subscription) return showByLink(c, services, subscription, textField(body, 'key'));
    const address = parseAddress(body, 'any');
    if (!address.ok) return refuse(c, 400, address.errors, page, body);
    return requestProof(c, services, address.value, page, body);
  });

  routes.post('/yours/export', (c) =>
    withGrant(c, services, page, async (ref) => {
      c.header('Cache-Control', 'no-store');
      c.header('Content-Disposition', 'attachment; filename="parley-data.json"');
      return c.body(JSON.stringify(await getKeptData(services, ref), null, 2), 200, {
        'Content-Type': 'application/json; charset=utf-8',
      });
    }),
  );

  routes.post('/yours/erase', (c) =>
    withGrant(c, services, page, async (ref) => {
      await endSubscriber(services, ref);
      services.log({ what: 'erase' });
      return answer(c, 200, () => <ErasedPage title={services.dossier.title} />, { status: 'erased' });
    }),
  );
  return routes;
}

/** A code to the phone or a mail to the address; the answer is the same whether anything is kept of it. */
export async function requestProof(
  c: Context,
  services: SiteServices,
  address: Address,
  page: FormPage,
  body: unknown,
) {
  const title = services.dossier.title;
  const result = await askForProof(services, address, clientAddress(c));
  services.log({ what: 'proof', channel: address.channel, ...result });
  switch (result.outcome) {
    case 'limited':
      return refuse(c, 429, [{ field: address.channel, message: limitMessage(result.reason) }], page, body);
    case 'code-sent': {
      const codePage = () => <EnterCodePage dossierTitle={title} phone={address.value} use="show" />;
      return answer(c, 202, codePage, { status: 'pending', next: nextStep('show', services.siteUrl) });
    }
    case 'mail-sent': {
      const next = `POST the link in the mail as {"link"} to ${pathOf(services.siteUrl, '/confirm/link')}, without following it.`;
      return answer(c, 202, () => <PasteProofPage dossierTitle={title} />, { status: 'pending', next });
    }
    default:
      return result satisfies never;
  }
}

async function showByLink(c: Context, services: SiteServices, subscription: string, key: string) {
  const ref = await findOwnerByLink(services, subscription, key);
  if (ref) return answerKept(c, services, ref);
  const json = { errors: [{ field: 'link', message: WRONG_LINK }] };
  const page = () => <NoticePage title={services.dossier.title} heading="That link did not work" text={WRONG_LINK} />;
  return answer(c, 400, page, json);
}

async function withGrant(
  c: Context,
  { hashKey, clock }: SiteServices,
  page: FormPage,
  act: (ref: SubscriberRef) => Promise<Response>,
): Promise<Response> {
  const ref = readGrant(textField(await readBody(c), 'grant'), hashKey, clock());
  return ref === null ? refuse(c, 400, [{ field: 'grant', message: LAPSED }], page) : act(ref);
}

function ErasedPage({ title }: { title: string }) {
  const text =
    'Nothing of you is kept any more, and nothing is sent to you. How often the form was used today is counted for two days under a fingerprint, without your address. A confirmation mail that you have not followed works for 48 hours: leave it.';
  return <NoticePage title={title} heading="Erased" text={text} />;
}
