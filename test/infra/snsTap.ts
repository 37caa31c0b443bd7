import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Hands every call of SNS on, and keeps the texts to single numbers: the stand-in shows them to nobody. */
export interface SnsTap {
  endpoint: string;
  /** Oldest first. */
  texts: { to: string; message: string }[];
  stop(): Promise<void>;
}

export async function tapSns(target: string): Promise<SnsTap> {
  const texts: SnsTap['texts'] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const form = new URLSearchParams(body);
    const [to, message] = [form.get('PhoneNumber'), form.get('Message')];
    if (form.get('Action') === 'Publish' && to !== null) texts.push({ to, message: message ?? '' });
    const { authorization = '', 'content-type': type = '' } = request.headers;
    const answer = await fetch(target, { method: 'POST', headers: { authorization, 'content-type': type }, body });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/xml' });
    response.end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    texts,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
