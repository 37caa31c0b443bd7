import type { Context } from 'hono';
import type { FieldError } from '../../shared/subscribers/parseSubscribe.ts';
import type { LimitName } from '../../shared/subscribers/rateLimit.ts';
import { answer, type Page } from './answer.ts';
import type { FormState } from './pages/SubscribeForm.tsx';
import { typedValues } from './readBody.ts';

/** The page of a form, given what was typed and what is wrong with it. */
export type FormPage = (form: FormState) => Page;

export const LIMITED = 'Too many requests today: please try again tomorrow.';

/** What a reader can still do, where it is more than to wait. */
const WAYS_OUT: Partial<Record<LimitName, string>> = {
  'stop-codes-number':
    'No further code is sent today. The last one texted to this number works for a day: enter it, or reply STOP.',
  'proofs-mailbox':
    'No further mail is sent to this address today. The last one works for two days: paste its link where the page says “Confirm by link”.',
  'codes-day': 'No more texts to sign up are sent today: please use e-mail, or try again tomorrow.',
  'codes-month': 'No more texts to sign up are sent this month: please use e-mail.',
};

export function limitMessage(reason: LimitName): string {
  return WAYS_OUT[reason] ?? LIMITED;
}

/** The form again, each wrong field with its line; `body` is what was sent, shown again. */
export function refuse(c: Context, status: 400 | 429, errors: FieldError[], page: FormPage, body: unknown = {}) {
  return answer(c, status, () => page({ values: typedValues(body), errors }), { errors });
}
