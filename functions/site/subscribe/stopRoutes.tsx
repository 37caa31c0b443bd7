import { type Context, Hono } from 'hono';
import { type ChoiceTopic, isHeartbeat, TOPIC_NAMES } from '../../../shared/alerts/topicNames.ts';
import { parseAddress } from '../../../shared/subscribers/parseSubscribe.ts';
import { answer } from '../answer.ts';
import { clientAddress } from '../clientAddress.ts';
import { EnterCodePage } from '../pages/AnswerPage.tsx';
import { NoticePage, StoppedPage } from '../pages/DonePages.tsx';
import { StopByLinkPage, StopPage } from '../pages/StopPage.tsx';
import { EMPTY_FORM } from '../pages/SubscribeForm.tsx';
import { readBody, textField } from '../readBody.ts';
import { type FormPage, limitMessage, refuse } from '../refuse.ts';
import type { SiteServices } from '../services.ts';
import { nextStep } from '../timeline/nextStep.ts';
import { stopByLink } from './endSubscription.ts';
import { sendCode } from './sendCode.ts';
import { requestProof } from './yoursRoutes.tsx';

const WRONG_LINK = 'This stop link is not complete or not ours.';
const ENDED =
  'What this link stood for has ended already. A mail that still comes belongs to a later subscription: use its own link, or our page.';

/** In every language, offered or no longer: a mail is kept for years. */
const CHOICE_TOPICS = TOPIC_NAMES.filter((name): name is ChoiceTopic => name !== 'verify' && !isHeartbeat(name));

/** `/stop`: by a code to the phone, by the personal link of a mail confirmed the safer way, or by proving the address. */
export function stopRoutes(services: SiteServices): Hono {
  const routes = new Hono();
  const title = services.dossier.title;
  const preview = {
    siteUrl: services.siteUrl,
    path: '/stop',
    description: `Stop the alerts about the ${title}, and see, take along or erase what is kept of you.`,
  };
  const page: FormPage = (form) => <StopPage dossierTitle={title} form={form} />;

  routes.get('/stop', (c) => {
    const { subscription, key, what } = c.req.query();
    const choice = CHOICE_TOPICS.find((each) => each === what);
    if (!subscription || !key)
      return answer(
        c,
        200,
        () => <StopPage dossierTitle={title} form={EMPTY_FORM} preview={preview} {...(choice && { what: choice })} />,
        {},
      );
    const own = { subscription, stopKey: key, preview };
    return answer(c, 200, () => <StopByLinkPage dossierTitle={title} {...own} />, {});
  });

  routes.post('/stop', async (c) => {
    const body = await readBody(c);
    const subscription = textField(body, 'subscription');
    if (subscription) return stopEmail(c, services, subscription, textField(body, 'key'));
    const address = parseAddress(body, 'any');
    if (!address.ok) return refuse(c, 400, address.errors, page, body);
    if (address.value.channel === 'email') return requestProof(c, services, address.value, page, body);
    const result = await sendCode(services, address.value, { what: 'stop' }, clientAddress(c));
    services.log({ what: 'stop', ...result });
    if (result.outcome === 'limited')
      return refuse(c, 429, [{ field: 'phone', message: limitMessage(result.reason) }], page, body);
    const codePage = () => <EnterCodePage dossierTitle={title} phone={address.value.value} use="stop" />;
    return answer(c, 202, codePage, { status: 'pending', next: nextStep('stop', services.siteUrl) });
  });
  return routes;
}

async function stopEmail(c: Context, services: SiteServices, subscription: string, key: string) {
  const title = services.dossier.title;
  const outcome = await stopByLink(services, subscription, key);
  services.log({ what: 'stop', outcome });
  switch (outcome) {
    case 'stopped':
      return answer(c, 200, () => <StoppedPage title={title} />, { status: outcome });
    case 'ended':
      return answer(c, 200, () => <NoticePage title={title} heading="It is over" text={ENDED} />, { status: outcome });
    case 'wrong-link': {
      const json = { errors: [{ field: 'link', message: WRONG_LINK }] };
      const page = () => <NoticePage title={title} heading="That link did not work" text={WRONG_LINK} />;
      return answer(c, 400, page, json);
    }
    default:
      return outcome satisfies never;
  }
}
