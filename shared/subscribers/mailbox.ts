/**
 * Which mailbox an address reaches, as far as its host says how it reads addresses: `a.reader+news@googlemail.com` is
 * `areader@gmail.com`. For counting only: mail goes to the address as it was given, and two addresses of one mailbox
 * stay two subscribers.
 *
 * Libraries that fold addresses do so for the hosts they list. Here `+` is folded for every host, as most read it as a
 * tag: on one that does not, two strangers share a limit for a day, which is the smaller harm.
 */
// Knows the Public Suffix List, without which `bbc.co.uk` and `itv.co.uk` would be one domain; pure, and no dependencies
// but its own core.
import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { PROVIDER_DOMAINS, PROVIDER_FAMILIES } from './mailProviders.ts';

export interface Mailbox {
  /** All addresses of the mailbox have this one form. */
  mailbox: string;
  /**
   * The registrable domain, for a limit on all its mailboxes: whoever owns a domain may read them all. Null for a
   * provider with many customers, whom such a limit would shut out together.
   */
  domain: string | null;
}

interface HostRule {
  /** What the host leaves out of a name before comparing it. */
  ignores?: RegExp;
  /** Where, besides at `+`, a tag begins. */
  tagSign?: string;
  /** One of several domains of the same mailboxes. */
  isAlso?: string;
}

const GOOGLE: HostRule = { ignores: /\./g, isAlso: 'gmail.com' };
/** Proton compares names without dots, hyphens and underscores. */
const PROTON: HostRule = { ignores: /[._-]/g, isAlso: 'proton.me' };
const APPLE: HostRule = { isAlso: 'icloud.com' };
const YAHOO: HostRule = { tagSign: '-' };
/** Yandex takes a dot and a hyphen for the same, on all its domains. */
const YANDEX: HostRule = { ignores: /[.-]/g, isAlso: 'yandex.ru' };

const RULES: Readonly<Record<string, HostRule>> = {
  'gmail.com': GOOGLE,
  'googlemail.com': GOOGLE,
  'proton.me': PROTON,
  'protonmail.com': PROTON,
  'protonmail.ch': PROTON,
  'pm.me': PROTON,
  'icloud.com': APPLE,
  'me.com': APPLE,
  'mac.com': APPLE,
  'ymail.com': YAHOO,
  'rocketmail.com': YAHOO,
  'ya.ru': YANDEX,
};

/** The same for every country's domain of a name. */
const FAMILY_RULES: Readonly<Record<string, HostRule>> = { yahoo: YAHOO, yandex: YANDEX };

/** Hosts at which `anything@name.host` is a tag of `name@host`. */
const TAGS_BY_SUBDOMAIN: ReadonlySet<string> = new Set(['fastmail.com', 'fastmail.fm']);

/** @param address A mail address in lower case; see `parseSubscribe`. */
export function mailboxOf(address: string): Mailbox {
  const at = address.lastIndexOf('@');
  const host = address.slice(at + 1);
  const domain = getDomain(host) ?? host;
  const family = getDomainWithoutSuffix(host) ?? '';
  const isProvider = PROVIDER_DOMAINS.has(domain) || PROVIDER_FAMILIES.has(family);
  return { mailbox: fold(address.slice(0, at), host, domain, family), domain: isProvider ? null : domain };
}

function fold(name: string, host: string, domain: string, family: string): string {
  const user = host
    .slice(0, -domain.length - 1)
    .split('.')
    .at(-1);
  if (user && TAGS_BY_SUBDOMAIN.has(domain)) return `${user}@${domain}`;
  const { ignores, tagSign, isAlso = host } = RULES[host] ?? FAMILY_RULES[family] ?? {};
  const signs = ['+', ...(tagSign ? [tagSign] : [])];
  const untagged = signs.reduce((rest, sign) => beforeSign(rest, sign), name);
  const bare = ignores ? untagged.replace(ignores, '') : untagged;
  return `${bare || name}@${isAlso}`;
}

/** A name that begins with the sign has no tag. */
function beforeSign(name: string, sign: string): string {
  const end = name.indexOf(sign);
  return end > 0 ? name.slice(0, end) : name;
}
