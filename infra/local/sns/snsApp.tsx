import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { isEmbedded, isForeign, isOfPageElsewhere } from '../refuseForeign.ts';
import { type Answer, readCall, renderAnswer, renderError } from './queryProtocol.ts';
import type { Sns } from './sns.ts';
import { SnsError } from './snsError.ts';

/** The API as the SDK calls it: signed POST, answered in XML, for this process alone. Links in mails are answered as well. */
export function createSnsApp(sns: Sns): Hono {
  const app = new Hono();
  app.use(async (c, next) => (isOfPageElsewhere(c.req.raw) ? c.text('Not for other pages.\n', 403) : next()));
  app.post('/', async (c) => {
    if (isForeign(c.req.raw)) return c.text('Only for the Parley that started it.\n', 403);
    const isSigned = (c.req.header('authorization') ?? '').startsWith('AWS4-HMAC-SHA256 ');
    return answerXml(sns, new URLSearchParams(await c.req.text()), isSigned);
  });
  app.route('/', createSnsLinks(sns));
  return app;
}

/**
 * Only what a person who opens a link from a mail needs: a readable answer, or SNS's XML for a program; and the certificate
 * that the receiver of a signed message fetches.
 */
export function createSnsLinks(sns: Sns): Hono {
  const app = new Hono();
  app.get('/', (c) => {
    // A link is opened by a person: as an image of another page it would confirm or end a subscription unseen.
    if (isEmbedded(c.req.raw)) return c.text('Open the link itself.\n', 403);
    const form = new URL(c.req.url).searchParams;
    if (!(c.req.header('accept') ?? '').includes('text/html')) return answerXml(sns, form, false);
    const answered = attempt(sns, form, false);
    if (answered instanceof SnsError)
      return c.html(<Page title="That did not work" text={answered.message} />, answered.status);
    return c.html(
      form.get('Action') === 'Unsubscribe' ? (
        <Page title="You are unsubscribed" text="No further message of this topic will be sent to you." />
      ) : (
        <Page title="Subscription confirmed" text="You will be told of the next development." />
      ),
    );
  });
  app.get('/:file{SimpleNotificationService-[0-9a-f]+\\.pem}', (c) => {
    const pem = sns.certificate(c.req.param('file'));
    return pem === null ? c.notFound() : c.body(pem, 200, { 'Content-Type': 'application/x-pem-file' });
  });
  return app;
}

function answerXml(sns: Sns, form: URLSearchParams, isSigned: boolean): Response {
  const requestId = randomUUID();
  const answered = attempt(sns, form, isSigned);
  const isError = answered instanceof SnsError;
  const xml = isError ? renderError(answered, requestId) : renderAnswer(form.get('Action') ?? '', answered, requestId);
  const headers = { 'content-type': 'text/xml', 'x-amzn-requestid': requestId };
  return new Response(xml, { status: isError ? answered.status : 200, headers });
}

function attempt(sns: Sns, form: URLSearchParams, isSigned: boolean): Answer | SnsError {
  try {
    return sns.answer(readCall(form, isSigned));
  } catch (error) {
    if (error instanceof SnsError) return error;
    throw error;
  }
}

function Page({ title, text }: { title: string; text: string }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style>{'a { color: inherit; }'}</style>
      </head>
      <body style="font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem; background: Canvas; color: CanvasText">
        <main>
          <h1>{title}</h1>
          <p>{text}</p>
          <p>
            <a href="/">Parley</a>
          </p>
        </main>
      </body>
    </html>
  );
}
