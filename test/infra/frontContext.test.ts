import { expect, it } from 'vitest';
import { expectRefusal, read } from './refusals.ts';

const certificate = 'arn:aws:acm:eu-west-1:111122223333:certificate/6f1c';
const atTheEdge = 'arn:aws:acm:us-east-1:111122223333:certificate/6f1c';
const domain = 'talks.example.org';
const texts = { phoneCountries: 'FR', smsMonthlySpendUsd: '20' };

it.each([
  [{ domain }, undefined, /^context domain="talks.example.org": goes with certificate, the ARN of its certificate$/],
  [{ certificate }, undefined, /^context certificate="arn:.*": goes with domain$/],
  [{ hostedZone: 'Z0123456789ABC' }, undefined, /^context hostedZone="Z0123456789ABC": goes with domain$/],
  [
    { domain: 'https://talks.example.org' },
    undefined,
    /^context domain="https:.*": must be a domain name in small letters/,
  ],
  [{ domain, certificate: 'mine' }, undefined, /^context certificate="mine": must be the ARN of a certificate in ACM$/],
  [{ hostedZone: 'example.org' }, undefined, /^context hostedZone="example.org": must be the id of a hosted zone/],
  [{ cdn: 'yes' }, undefined, /^context cdn="yes": must be true or false$/],
  [{ waf: 'true' }, undefined, /^context waf="true": goes with cdn=true: WAF cannot guard an HTTP API$/],
  [{ cdn: 'true', waf: 'strict' }, undefined, /^context waf="strict": must be true, false, or the ARN of a web ACL/],
  [{ domain, certificate, cdn: 'true' }, undefined, /: is of eu-west-1; CloudFront takes those of us-east-1$/],
  [{ domain, certificate: atTheEdge }, 'eu-west-1', /: is of us-east-1; without cdn=true it must be .* eu-west-1$/],
  [
    { cdn: 'true', waf: 'true' },
    'eu-west-1',
    /^context waf="true": .* us-east-1 alone, and this stack goes to eu-west-1:/,
  ],
  [{ cdn: 'true' }, 'us-gov-west-1', /^context cdn: in us-gov-west-1, where this stack goes, there is no CloudFront/],
  [texts, 'cn-north-1', /^context phoneCountries: in cn-north-1, where this stack goes, SNS sends no texts$/],
  [{ alertPhones: '+33612345678' }, 'cn-north-1', /^context alertPhones: in cn-north-1, .* no texts$/],
  [{ reader: 'bedrock:amazon.nova-lite-v1:0' }, 'cn-northwest-1', /^context reader: in cn-northwest-1, .* no Bedrock$/],
])('%j in %s is refused by name, in one line', (context, region, message) => {
  expectRefusal(context, message, region);
});

it.each([
  [{ domain, certificate }, 'eu-west-1'],
  [{ domain, certificate }, undefined],
  [{ domain, certificate: atTheEdge, cdn: 'true' }, 'eu-west-1'],
  [{ cdn: 'true', waf: 'true' }, 'us-east-1'],
  [{ cdn: 'true', waf: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/mine/0a1b' }, 'eu-west-1'],
  [texts, 'eu-west-3'],
])('%j in %s is taken', (context, region) => {
  expect(() => read(context, region)).not.toThrow();
});
