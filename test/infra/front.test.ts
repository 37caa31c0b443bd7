import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENVIRONMENT_KEYS } from '../../functions/environment.ts';
import { statementsOf } from './permissions.ts';
import { buildStack, render, resourceOf, resourcesOf, synthesize } from './synthesize.ts';

const HERE = 'arn:aws:acm:eu-west-1:111122223333:certificate/6f1c';
const AT_THE_EDGE = 'arn:aws:acm:us-east-1:111122223333:certificate/6f1c';
const WEB_ACL = 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/mine/0a1b';
const domain = 'talks.example.org';
const hostedZone = 'Z0123456789ABC';
const everything = { domain, certificate: AT_THE_EDGE, hostedZone, cdn: 'true', waf: 'true', tracing: 'true' };

const API = 'AWS::ApiGatewayV2::Api';
const DISTRIBUTION = 'AWS::CloudFront::Distribution';
const outputOf = (template: Template, name: string) => render(template.findOutputs(name)[name]?.Value);
const variablesOf = (template: Template, construct: string) =>
  (
    resourceOf(template, 'AWS::Lambda::Function', construct).Properties.Environment as {
      Variables: Record<string, unknown>;
    }
  ).Variables;
const ALARM = 'AWS::CloudWatch::Alarm';
const BUDGET = 'AWS::Budgets::Budget';
const ratesOf = (template: Template, construct: string) => {
  const { DefaultRouteSettings, RouteSettings } = resourceOf(template, 'AWS::ApiGatewayV2::Stage', construct)
    .Properties as Record<string, Record<string, { ThrottlingRateLimit: number }>>;
  const named = Object.values(RouteSettings ?? {}).map(({ ThrottlingRateLimit }) => ThrottlingRateLimit);
  return [Number(DefaultRouteSettings?.ThrottlingRateLimit), ...named].reduce((sum, rate) => sum + rate, 0);
};

let plain: Template;
let nameless: Template;
beforeAll(() => {
  plain = synthesize();
  nameless = synthesize({ cdn: 'true' });
}, 60_000);

describe('a site at a domain of its own', () => {
  let template: Template;
  beforeAll(() => {
    template = synthesize({ domain, certificate: HERE, hostedZone });
  });

  it('is told everywhere by that name: page, mails, texts and the sign of life', () => {
    for (const construct of ['Poll', 'Notify', 'Site', 'Care'])
      expect(variablesOf(template, construct)[ENVIRONMENT_KEYS.site], construct).toBe(`https://${domain}`);
    expect(outputOf(template, 'SiteUrl')).toBe(`https://${domain}`);
  });
  it('is served by the API it had before, whose address goes on working', () => {
    const api = resourceOf(template, API).id;
    expect(api).toBe(resourceOf(plain, API).id);
    template.hasResourceProperties('AWS::ApiGatewayV2::ApiMapping', {
      ApiId: { Ref: api },
      Stage: '$default',
    });
    template.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainName: domain,
      DomainNameConfigurations: [{ CertificateArn: HERE, EndpointType: 'REGIONAL', SecurityPolicy: 'TLS_1_2' }],
    });
    expect(variablesOf(template, 'Site')).not.toHaveProperty(ENVIRONMENT_KEYS.frontKey);
  });
  it('has its DNS record written where a hosted zone is named, and else says what the record must point to', () => {
    template.hasResourceProperties('AWS::Route53::RecordSet', {
      Name: `${domain}.`,
      Type: 'A',
      HostedZoneId: hostedZone,
    });
    const alone = synthesize({ domain, certificate: HERE });
    expect(resourcesOf(alone, 'AWS::Route53::RecordSet')).toEqual([]);
    expect(outputOf(alone, 'DomainTarget')).toMatch(/RegionalDomainName>$/);
  });
  it('warns before its certificate ends', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'DaysToExpiry',
      Dimensions: [{ Name: 'CertificateArn', Value: HERE }],
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 20,
    });
  });
});

describe('a site behind CloudFront', () => {
  let built: ReturnType<typeof buildStack>;
  let template: Template;
  let config: Record<string, unknown>;
  beforeAll(() => {
    built = buildStack(everything);
    template = Template.fromStack(built.stack);
    config = resourceOf(template, DISTRIBUTION).Properties.DistributionConfig as Record<string, unknown>;
  });

  it('is told everywhere by its domain, or by CloudFront’s name for it where it has none', () => {
    expect(outputOf(template, 'SiteUrl')).toBe(`https://${domain}`);
    expect(config).toMatchObject({
      Aliases: [domain],
      ViewerCertificate: { AcmCertificateArn: AT_THE_EDGE, MinimumProtocolVersion: 'TLSv1.2_2021' },
    });
    const own = `https://<${resourceOf(nameless, DISTRIBUTION).id}.DomainName>`;
    expect(outputOf(nameless, 'SiteUrl')).toBe(own);
    for (const construct of ['Poll', 'Notify', 'Site', 'Care'])
      expect(render(variablesOf(nameless, construct)[ENVIRONMENT_KEYS.site]), construct).toBe(own);
  });
  it('proves itself to the site by a secret that only the two of them hold', () => {
    const [origin] = config.Origins as { OriginCustomHeaders: { HeaderName: string; HeaderValue: unknown }[] }[];
    const secret = resourceOf(template, 'AWS::SecretsManager::Secret', 'SiteFront').id;
    const key = `{{resolve:secretsmanager:<${secret}>:SecretString:::}}`;
    expect(origin?.OriginCustomHeaders.map(({ HeaderName, HeaderValue }) => [HeaderName, render(HeaderValue)])).toEqual(
      [['X-Parley-Front', key]],
    );
    expect(render(variablesOf(template, 'Site')[ENVIRONMENT_KEYS.frontKey])).toBe(key);
    for (const construct of ['Poll', 'Notify', 'Care'])
      expect(variablesOf(template, construct)).not.toHaveProperty(ENVIRONMENT_KEYS.frontKey);
  });
  it('asks an API of its own, so that a flood of the old address, which stays, spends another rate', () => {
    const [origin] = config.Origins as { DomainName: unknown }[];
    const behind = resourceOf(template, API, 'SiteFront').id;
    expect(render(origin?.DomainName)).toContain(`<${behind}>.execute-api.`);
    expect(resourcesOf(template, API, 'SiteApi').map(([id]) => id)).toEqual([resourceOf(plain, API).id]);
    expect(ratesOf(template, 'SiteFront')).toBeCloseTo(0.4, 10);
    expect(ratesOf(template, 'SiteStage')).toBeCloseTo(0.05, 10);
  });
  it('keeps what the site lets it keep, by its whole address, and no error', () => {
    expect(resourceOf(template, 'AWS::CloudFront::CachePolicy').Properties.CachePolicyConfig).toMatchObject({
      MinTTL: 0,
      DefaultTTL: 0,
      ParametersInCacheKeyAndForwardedToOrigin: {
        CookiesConfig: { CookieBehavior: 'none' },
        HeadersConfig: { HeaderBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
        EnableAcceptEncodingGzip: true,
      },
    });
    expect(config.DefaultCacheBehavior).toMatchObject({ Compress: false, ViewerProtocolPolicy: 'redirect-to-https' });
    for (const { ErrorCachingMinTTL } of config.CustomErrorResponses as { ErrorCachingMinTTL: number }[])
      expect(ErrorCachingMinTTL).toBe(0);
  });
  it('passes on what forms and answers go by, and the address that it saw', () => {
    template.hasResourceProperties('AWS::CloudFront::OriginRequestPolicy', {
      OriginRequestPolicyConfig: {
        HeadersConfig: {
          HeaderBehavior: 'whitelist',
          Headers: ['Accept', 'Content-Type', 'Origin', 'Sec-Fetch-Site', 'CloudFront-Viewer-Address'],
        },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      },
    });
  });
  it('turns away whom asks too often where a rate rule is wanted, or by a web ACL that is there', () => {
    const acl = resourceOf(template, 'AWS::WAFv2::WebACL');
    expect(acl.Properties).toMatchObject({
      Scope: 'CLOUDFRONT',
      Rules: [{ Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: 500, EvaluationWindowSec: 300 } } }],
    });
    expect(render(config.WebACLId)).toBe(`<${acl.id}.Arn>`);
    const given = synthesize({ cdn: 'true', waf: WEB_ACL });
    given.hasResourceProperties(DISTRIBUTION, { DistributionConfig: Match.objectLike({ WebACLId: WEB_ACL }) });
    expect(resourcesOf(given, 'AWS::WAFv2::WebACL')).toEqual([]);
  });
  it('has the operator told of what nothing caps: within a day by a budget, and at once where CloudWatch has the figures', () => {
    const operator = { Ref: resourceOf(template, 'AWS::SNS::Topic', 'Operator').id };
    expect(resourceOf(template, BUDGET).Properties).toMatchObject({
      Budget: { BudgetLimit: { Amount: 5 }, CostFilters: { Service: ['Amazon CloudFront'] } },
      NotificationsWithSubscribers: [
        { Notification: { NotificationType: 'ACTUAL' }, Subscribers: [{ Address: operator }] },
        { Notification: { NotificationType: 'FORECASTED' }, Subscribers: [{ Address: operator }] },
      ],
    });
    expect(resourcesOf(template, ALARM, 'SiteFront')).toEqual([]);
    const near = Template.fromStack(buildStack({ ...everything, monthlyBudgetUsd: '15' }, 'us-east-1').stack);
    expect(resourceOf(near, ALARM, 'SiteFront').Properties).toMatchObject({
      AlarmName: 'CDN flooded (Parley-israel-syria)',
      Namespace: 'AWS/CloudFront',
      MetricName: 'Requests',
      Dimensions: [
        { Name: 'DistributionId', Value: { Ref: resourceOf(near, DISTRIBUTION).id } },
        { Name: 'Region', Value: 'Global' },
      ],
      Threshold: 500_000,
      Period: 3_600,
    });
    expect(resourcesOf(near, BUDGET)).toHaveLength(2);
    expect(resourcesOf(synthesize(), BUDGET)).toEqual([]);
  });

  it('has one record of the domain’s name in both homes, so that the one can follow the other', () => {
    const recordOf = (of: Template) =>
      resourcesOf(of, 'AWS::Route53::RecordSet').find(([, { Properties }]) => Properties.Type === 'A')?.[0];
    expect(recordOf(template)).toBe(recordOf(synthesize({ domain, certificate: HERE, hostedZone })));
    expect(resourcesOf(template, 'AWS::Route53::RecordSet')).toHaveLength(2);
  });
  it('gives cdk-nag nothing to object to without a stated reason, whatever of it is on', () => {
    for (const context of [everything, { domain, certificate: HERE, hostedZone }, { cdn: 'true' }]) {
      const { app } = buildStack(context);
      const { violations } = new AwsSolutionsChecks(app).validateScope(app);
      expect(violations.map(({ ruleName, description }) => `${ruleName}: ${description}`)).toEqual([]);
    }
  });
});

describe('a stack that is traced', () => {
  it('has X-Ray draw every function, which may send it that and nothing else that it might not before', () => {
    const traced = synthesize({ tracing: 'true' });
    const actionsOf = (template: Template, construct: string) =>
      statementsOf(template, construct).flatMap(({ Action, Resource }) =>
        [Action].flat().map((action) => `${action} ${JSON.stringify(Resource)}`),
      );
    for (const construct of ['Poll', 'Notify', 'Site', 'Care']) {
      const own = resourceOf(traced, 'AWS::Lambda::Function', construct).Properties;
      expect(own.TracingConfig).toEqual({ Mode: 'Active' });
      const before = actionsOf(plain, construct);
      expect(
        actionsOf(traced, construct)
          .filter((action) => !before.includes(action))
          .sort(),
      ).toEqual(['xray:PutTelemetryRecords "*"', 'xray:PutTraceSegments "*"']);
    }
  });
});

it('texts in a region that is not known to send them are doubted aloud, and deployed', () => {
  const warningsIn = (region: string) => {
    const { stack } = buildStack({ phoneCountries: 'FR', smsMonthlySpendUsd: '20' }, region);
    return Annotations.fromStack(stack).findWarning('*', Match.stringLikeRegexp('not among the regions')).length;
  };
  expect([warningsIn('ap-east-9'), warningsIn('eu-west-3')]).toEqual([1, 0]);
});
