import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** The body as an object to be validated: JSON, or the text fields of a form. @throws {HTTPException} 400, 415 */
export async function readBody(c: Context): Promise<unknown> {
  const type = c.req.header('content-type') ?? '';
  if (type.startsWith('application/json')) return readJson(c);
  if (type.startsWith('application/x-www-form-urlencoded') || type.startsWith('multipart/form-data'))
    return readForm(c);
  throw new HTTPException(415, { message: 'Send a form or a JSON object.' });
}

async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    throw new HTTPException(400, { message: 'The body is not JSON.' });
  }
}

async function readForm(c: Context): Promise<unknown> {
  try {
    return await c.req.parseBody();
  } catch {
    throw new HTTPException(400, { message: 'The form cannot be read.' });
  }
}

/** Does the client want JSON back? */
export function wantsJson(c: Context): boolean {
  const accept = c.req.header('accept') ?? '';
  if (accept.includes('text/html')) return false;
  return accept.includes('application/json') || (c.req.header('content-type') ?? '').startsWith('application/json');
}

/** A text field of a body of unknown shape, empty when it is missing or no text. */
export function textField(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value = (body as Record<string, unknown>)[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** What a form's fields held, to be shown again beside their errors. */
export function typedValues(body: unknown): Record<string, string> {
  const names = ['email', 'phone', 'interest', 'stage', 'language', 'heartbeat', 'code', 'link'];
  return Object.fromEntries(names.map((name) => [name, textField(body, name).slice(0, 300)]));
}
