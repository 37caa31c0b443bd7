import type { Child } from 'hono/jsx';
import { CONFIRMATION_TITLE } from '../../../shared/alerts/message.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { isRightToLeft, LANGUAGE_NAMES } from '../../../shared/language.ts';
import { consentText } from '../../../shared/subscribers/consent.ts';
import { describeCountries } from '../../../shared/subscribers/describeCountries.ts';
import type { FieldError } from '../../../shared/subscribers/parseSubscribe.ts';

/** What a reader has typed so far, and what is wrong with it. */
export interface FormState {
  values: Readonly<Record<string, string>>;
  errors: readonly FieldError[];
}

export const EMPTY_FORM: FormState = { values: {}, errors: [] };

const INTERESTS = [
  ['all', 'Everything', 'rounds and outcomes'],
  ['rounds', 'Rounds only', 'announced, opened, ended, put off'],
  ['outcomes', 'Outcomes only', 'agreement or breakdown'],
] as const;

const STAGES = [
  ['', 'As we advise', 'e-mail at the first report, text once confirmed'],
  ['early', 'At the first report', 'sooner, once only: not again when it is confirmed; now and then withdrawn later'],
  ['twice', 'At the first report, and again once confirmed', 'a short second message'],
  ['confirmed', 'Once confirmed', 'by a second outlet or an official source'],
] as const;

interface SubscribeFormProps {
  form: FormState;
  dossier: Pick<Dossier, 'title' | 'policy'>;
  /** ISO 3166 codes of the countries whose numbers may sign up. */
  countries: readonly string[];
}

/** The form that starts a subscription or changes its choice. */
export function SubscribeForm({ form, dossier, countries }: SubscribeFormProps) {
  return (
    <form method="post" action="/subscribe" class="subscribe" novalidate>
      <TextField form={form} name="email" label="E-mail address" type="email" autocomplete="email" />
      <PhoneField form={form} countries={countries} />
      <Choices form={form} name="interest" legend="Tell me about" options={INTERESTS} />
      <Choices form={form} name="stage" legend="Tell me" options={STAGES} />
      <Languages form={form} policy={dossier.policy} hasTexts={countries.length > 0} />
      <Heartbeat form={form} />
      <button type="submit">Subscribe</button>
      <p class="hint">
        Then tap the link in the mail that Amazon sends you, titled “{CONFIRMATION_TITLE}”
        {countries.length > 0 && ', or enter the code that we text you'}.
      </p>
      <details class="fine">
        <summary>What you agree to</summary>
        <p>By e-mail: “{consentText('email', dossier.title)}”</p>
        {countries.length > 0 && <p>By text: “{consentText('phone', dossier.title)}”</p>}
        <p>
          Your address is passed to Amazon SNS, which delivers the alerts. We keep a keyed fingerprint of it.{' '}
          <a href="/stop">See, take along or erase</a> what we keep at any time;{' '}
          <a href="/privacy">what that is, and for how long</a>. Subscribed already? Fill in the form again to change
          your choice.
        </p>
      </details>
    </form>
  );
}

/** Only where its operator pays for texts to some country; the page says to which. */
function PhoneField({ form, countries }: Pick<SubscribeFormProps, 'form' | 'countries'>) {
  const error = form.errors.find(({ field }) => field === 'phone')?.message;
  if (countries.length === 0)
    return (
      <p class={error ? 'error' : 'hint'}>{error ?? 'By e-mail only: this site sends no text messages to sign up.'}</p>
    );
  const named = describeCountries(countries);
  return (
    <>
      <p class="or" aria-hidden="true">
        or
      </p>
      <TextField form={form} name="phone" label="Mobile number" type="tel" autocomplete="tel">
        With + and the country code{named && `: ${named} only`}
      </TextField>
    </>
  );
}

interface LanguagesProps {
  form: FormState;
  policy: Dossier['policy'];
  /** Whether anybody can sign up for texts. */
  hasTexts: boolean;
}

/** Only where there is a choice. The page and the mails of Amazon stay English. */
function Languages({ form, policy: { languages, smsLanguages }, hasTexts }: LanguagesProps) {
  if (languages.length < 2) return null;
  const options = languages.map((language) => {
    const isTextInEnglish = hasTexts && isRightToLeft(language) && !smsLanguages.includes(language);
    return [language, LANGUAGE_NAMES[language], isTextInEnglish ? 'text messages in English' : ''] as const;
  });
  return <Choices form={form} name="language" legend="In which language" options={options} isLanguages />;
}

/** A box of its own: it changes what comes, not which news. */
function Heartbeat({ form }: { form: FormState }) {
  const isTicked = form.values.heartbeat === 'on' || form.values.heartbeat === 'true';
  const error = form.errors.find((entry) => entry.field === 'heartbeat')?.message;
  return (
    <label class="choice">
      <input type="checkbox" name="heartbeat" value="on" checked={isTicked} />
      <span>
        Also a sign of life every Monday <small>so that you know silence means nothing happened</small>
        {error && <span class="error"> {error}</span>}
      </span>
    </label>
  );
}

interface TextFieldProps {
  form: FormState;
  name: FieldError['field'];
  label: string;
  type: 'email' | 'tel' | 'text' | 'url';
  autocomplete: string;
  inputmode?: 'numeric' | 'url';
  /** The one field its page is for. */
  isSole?: boolean;
  /** A hint under the label. */
  children?: Child;
}

/** A labelled field with its hint and its error beside it, both tied to it for screen readers. */
export function TextField({ form, name, label, type, autocomplete, inputmode, isSole, children }: TextFieldProps) {
  const error = form.errors.find((entry) => entry.field === name)?.message;
  const isFirst = isSole || form.errors[0]?.field === name;
  const described = [children ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={name}>{label}</label>
      {children && (
        <p class="hint" id={`${name}-hint`}>
          {children}
        </p>
      )}
      {error && (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <input
        id={name}
        name={name}
        type={type}
        value={form.values[name] ?? ''}
        autocomplete={autocomplete}
        inputmode={inputmode}
        spellcheck={false}
        autocapitalize="off"
        aria-describedby={described || undefined}
        aria-invalid={error ? 'true' : undefined}
        autofocus={isFirst || undefined}
      />
    </div>
  );
}

interface ChoicesProps {
  form: FormState;
  name: 'interest' | 'stage' | 'language';
  legend: string;
  options: readonly (readonly [value: string, label: string, hint: string])[];
  /** Whether each label is in the language that is its value. */
  isLanguages?: boolean;
}

function Choices({ form, name, legend, options, isLanguages = false }: ChoicesProps) {
  const error = form.errors.find((entry) => entry.field === name)?.message;
  const chosen = options.some(([value]) => value === form.values[name]) ? form.values[name] : options[0]?.[0];
  return (
    <fieldset class={error ? 'field-wrong' : undefined}>
      <legend>{legend}</legend>
      {error && <p class="error">{error}</p>}
      {options.map(([value, label, hint]) => (
        <label class="choice">
          <input type="radio" name={name} value={value} checked={value === chosen} />
          <span>
            {isLanguages ? <bdi lang={value}>{label}</bdi> : label} <small>{hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
