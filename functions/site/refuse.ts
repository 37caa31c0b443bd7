import type { Context } from 'hono';
import type { FieldError } from '../../shared/subscribers/parseSubscribe.ts';
import type { LimitName } from '../../shared/subscribers/rateLimit.ts';
import { answer, type Page } from './answer.ts';
import type { FormState } from './pages/SubscribeForm.tsx';
import { typedValues } from './readBody.ts';

/** The page of a form, given what was typed and what is wrong with it. */
export type FormPage = (form: FormState) => Page;

export const LIMITED = 'Too many requests today: please try again tomorrow.';

/** What a reader is told of a limit that is nobody's in particular. */
const IN_ALL: Partial<Record<LimitName, string>> = {
  'codes-day': 'No more texts to sign up are sent today: please use e-mail, or try again tomorrow.',
  'codes-month': 'No more texts to sign up are sent this month: please use e-mail.',
};

export function limitMessage(reason: LimitName): string {
  return IN_ALL[reason] ?? LIMITED;
}

/** The form again, each wrong field with its line; `body` is what was sent, shown again. */
export function refuse(c: Context, status: 400 | 429, errors: FieldError[], page: FormPage, body: unknown = {}) {
  return answer(c, status, () => page({ values: typedValues(body), errors }), { errors });
}
