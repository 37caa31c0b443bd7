/** How readers reach the site, as the operator says it: a domain of one's own, a CDN, a rate rule before it. */
import { z } from 'zod';
import { ContextError } from './contextError.ts';
import { flag } from './flag.ts';

/** CloudFront takes certificates and web ACLs of this region alone. */
export const CLOUDFRONT_REGION = 'us-east-1';

const CERTIFICATE = /^arn:aws[\w-]*:acm:([\w-]+):\d{12}:certificate\/[\w-]+$/;
const WEB_ACL = /^arn:aws[\w-]*:wafv2:us-east-1:\d{12}:global\/webacl\/[\w-]+\/[\w-]+$/;
const DOMAIN = /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]([a-z\d-]{0,61}[a-z\d])$/;

export const frontTable = {
  /** `talks.example.org`: the site's own address; goes with `certificate`. */
  domain: z
    .string()
    .regex(new RegExp(`^$|${DOMAIN.source}`), 'must be a domain name in small letters, like talks.example.org')
    .default(''),
  /** ARN of its certificate in ACM: of the stack's region or, with `cdn`, of us-east-1. */
  certificate: z
    .string()
    .regex(new RegExp(`^$|${CERTIFICATE.source}`), 'must be the ARN of a certificate in ACM')
    .default(''),
  /** Id of the Route 53 zone that the domain is in, to write its records; empty: whoever runs the DNS does. */
  hostedZone: z
    .string()
    .regex(/^(Z[A-Z\d]{5,40})?$/, 'must be the id of a hosted zone, like Z0123456789ABC')
    .default(''),
  /** CloudFront in front of the site, which is then reached through it alone. */
  cdn: flag.prefault(false),
  /** A rate rule of AWS WAF at the CDN: `true` makes one, in us-east-1 alone; the ARN of a web ACL uses that. */
  waf: z
    .union([z.boolean(), z.string()])
    .transform((value) => (value === 'true' || value === 'false' ? value === 'true' : value))
    .refine(
      (value) => typeof value === 'boolean' || WEB_ACL.test(value),
      'must be true, false, or the ARN of a web ACL for CloudFront',
    )
    .prefault(false),
} satisfies Record<string, z.ZodType>;

export interface SiteDomainName {
  name: string;
  certificateArn: string;
  /** Null: the operator writes the DNS record. */
  hostedZoneId: string | null;
}

export interface Front {
  /** Null: the site has the address that AWS gives it. */
  domain: SiteDomainName | null;
  cdn: boolean;
  /** ARN of a web ACL to use; true: one is made. */
  waf: boolean | string;
}

type FrontContext = z.infer<z.ZodObject<typeof frontTable>>;

/**
 * @param region where the stack is deployed to; undefined: not known before it is
 * @throws {ContextError} for keys that need one another, or another region
 */
export function readFront(
  { domain, certificate, hostedZone, cdn, waf }: FrontContext,
  region: string | undefined,
): Front {
  if (domain && !certificate)
    throw new ContextError(`context domain="${domain}": goes with certificate, the ARN of its certificate`);
  if (certificate && !domain) throw new ContextError(`context certificate="${certificate}": goes with domain`);
  if (hostedZone && !domain) throw new ContextError(`context hostedZone="${hostedZone}": goes with domain`);
  if (waf && !cdn) throw new ContextError(`context waf="${waf}": goes with cdn=true: WAF cannot guard an HTTP API`);
  if (waf === true && region && region !== CLOUDFRONT_REGION)
    throw new ContextError(
      `context waf="true": a web ACL for CloudFront can be made in ${CLOUDFRONT_REGION} alone, and this stack goes to ${region}: make one there and say waf=ARN`,
    );
  if (domain) rejectForeignCertificate(certificate, cdn ? CLOUDFRONT_REGION : region, cdn);
  const named = domain && { name: domain, certificateArn: certificate, hostedZoneId: hostedZone || null };
  return { domain: named || null, cdn, waf };
}

function rejectForeignCertificate(certificate: string, needed: string | undefined, cdn: boolean): void {
  const [, region] = CERTIFICATE.exec(certificate) ?? [];
  if (needed === undefined || region === needed) return;
  const why = cdn ? 'CloudFront takes those of' : 'without cdn=true it must be of the region of the stack,';
  throw new ContextError(`context certificate="${certificate}": is of ${region}; ${why} ${needed}`);
}
