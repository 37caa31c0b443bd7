/**
 * The AWS Query protocol as SNS speaks it: a form-encoded request whose lists and maps are spelled out in the keys
 * (`Attributes.entry.1.key`), answered in XML.
 */
import { SnsError } from './snsError.ts';

const NAMESPACE = 'http://sns.amazonaws.com/doc/2010-03-31/';

/** One call: what it asks for, and whether it came signed (the stand-in trusts any signature). */
export interface Call {
  action: string;
  signed: boolean;
  get(name: string): string | undefined;
  /** @throws {SnsError} when the parameter is missing. */
  require(name: string): string;
  /** A map parameter such as `Attributes`. */
  map(name: string): Map<string, string>;
}

export function readCall(form: URLSearchParams, signed: boolean): Call {
  const get = (name: string) => form.get(name) ?? undefined;
  return {
    action: get('Action') ?? '',
    signed,
    get,
    require(name) {
      const value = get(name);
      if (value === undefined) throw new SnsError('InvalidParameter', `Invalid parameter: ${name}`);
      return value;
    },
    map: (name) => readMap(form, name),
  };
}

/** Attribute maps come as `key`/`value`, message attributes as `Name`/`Value.StringValue`. */
function readMap(form: URLSearchParams, name: string): Map<string, string> {
  const values = new Map<string, string>();
  for (let index = 1; ; index++) {
    const prefix = `${name}.entry.${index}.`;
    const key = form.get(`${prefix}key`) ?? form.get(`${prefix}Name`);
    if (key === null) return values;
    values.set(key, form.get(`${prefix}value`) ?? form.get(`${prefix}Value.StringValue`) ?? '');
  }
}

/** What an action answers: nested records, lists (`<member>`) and maps (`<entry>`). */
export type Answer = string | Answer[] | Map<string, string> | { [name: string]: Answer | undefined };

export function renderAnswer(action: string, answer: Answer, requestId: string): string {
  const result = `<${action}Result>${renderValue(answer)}</${action}Result>`;
  return `<${action}Response xmlns="${NAMESPACE}">${result}<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${action}Response>`;
}

export function renderError(error: SnsError, requestId: string): string {
  const type = error.status >= 500 ? 'Receiver' : 'Sender';
  const fields = `<Type>${type}</Type><Code>${error.code}</Code><Message>${escapeXml(error.message)}</Message>`;
  return `<ErrorResponse xmlns="${NAMESPACE}"><Error>${fields}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
}

function renderValue(value: Answer): string {
  if (typeof value === 'string') return escapeXml(value);
  if (Array.isArray(value)) return value.map((member) => `<member>${renderValue(member)}</member>`).join('');
  if (value instanceof Map)
    return [...value]
      .map(([key, text]) => `<entry><key>${escapeXml(key)}</key><value>${escapeXml(text)}</value></entry>`)
      .join('');
  return Object.entries(value)
    .map(([name, field]) => (field === undefined ? '' : `<${name}>${renderValue(field)}</${name}>`))
    .join('');
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
