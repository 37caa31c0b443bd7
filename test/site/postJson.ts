import type { Hono } from 'hono';

/** Posts JSON as a program does, from a client address. */
export async function postJson(site: Hono, path: string, body: unknown, client: string) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await site.request(path, init, { requestContext: { http: { sourceIp: client } } });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}
