import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { wantsJson } from './readBody.ts';

export type Page = Child | Promise<Child>;

/** One answer in two forms: a page for people, an object for programs. Answers to one reader are never cached. */
export async function answer(c: Context, status: ContentfulStatusCode, page: () => Page, json: object) {
  c.header('Cache-Control', 'no-store');
  c.header('Vary', 'Accept, Content-Type');
  return wantsJson(c) ? c.json(json, status) : c.html(String(await page()), status);
}
