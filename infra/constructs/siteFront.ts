import { Aws, Duration, Validations } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { FRONT_HEADER, VIEWER_HEADER } from '../../functions/site/front.ts';
import type { Front } from '../frontContext.ts';
import { CostBudget } from './costBudget.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';
import { RateRule } from './rateRule.ts';

interface SiteFrontProps {
  front: Front;
  /** The home page differs by what a browser prefers of several languages, and by nothing else. */
  languages: readonly string[];
  alarms: OperatorAlarms;
  /** Whether the stack is where CloudWatch has CloudFront's figures. */
  isNear: boolean;
}

/**
 * Nothing of CloudFront's caps what it costs: these say when it is no more what readers make. Its free tier, ten million
 * requests and a terabyte a month, holds a thousand times the readers of `npm run cost`.
 */
const BUDGET_USD = 5;
/** A cent for ten thousand, and with the largest answers, 100 kB each, some four dollars an hour. */
const REQUESTS_AN_HOUR = 500_000;

/** What the site's answers or its checks of forms go by. Host stays behind: API Gateway would not know its own. */
const FORWARDED = ['Accept', 'Content-Type', 'Origin', 'Sec-Fetch-Site', VIEWER_HEADER];

/** Statuses that CloudFront would keep for ten seconds, whatever an answer says of itself. */
const ERRORS = [400, 403, 404, 405, 414, 500, 501, 502, 503, 504];

/**
 * CloudFront in front of the site: it keeps what the site's own `Cache-Control` lets it keep, and passes on the rest.
 * Behind it is an HTTP API that nothing names, so that who floods the site's old address spends another rate. Origin
 * access control, which AWS has for function URLs, is not for forms: a browser would have to sign what it posts.
 */
export class SiteFront extends Construct {
  /** The HTTP API behind, to be opened. */
  readonly api: HttpApi;
  readonly distribution: Distribution;
  /** By which the site knows what comes through here. */
  readonly key: string;

  constructor(scope: Construct, id: string, { front, languages, alarms, isNear }: SiteFrontProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { apiName: 'Parley behind CloudFront', createDefaultStage: false });
    this.key = this.buildKey();
    const { domain, waf } = front;
    this.distribution = new Distribution(this, 'Distribution', {
      comment: domain?.name ?? 'Parley',
      defaultBehavior: {
        origin: this.buildOrigin(),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: this.buildCachePolicy(languages),
        originRequestPolicy: this.buildRequestPolicy(),
        // The site compresses what may be compressed, and no answer to one reader: see `compressed.ts`.
        compress: false,
      },
      errorResponses: ERRORS.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
      httpVersion: HttpVersion.HTTP2_AND_3,
      // All but South America and Australia, which are served from farther away.
      priceClass: PriceClass.PRICE_CLASS_200,
      ...(domain && {
        domainNames: [domain.name],
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
      }),
      ...(waf && { webAclId: waf === true ? new RateRule(this, 'RateRule').arn : waf }),
    });
    this.acknowledge(front);
    new CostBudget(this, 'Budget', { alarms, monthlyBudgetUsd: BUDGET_USD, service: 'Amazon CloudFront' });
    if (isNear) this.watch(alarms);
  }

  private watch(alarms: OperatorAlarms): void {
    alarms.add(this, {
      heading: 'CDN flooded',
      impact: 'CloudFront is asked so often that it costs dollars an hour, and nothing of it is a cap.',
      // Not the CDK's own, which leaves out the region: CloudFront counts by both, and such a metric has no data.
      metric: new Metric({
        namespace: 'AWS/CloudFront',
        metricName: 'Requests',
        dimensionsMap: { DistributionId: this.distribution.distributionId, Region: 'Global' },
        statistic: Stats.SUM,
        period: Duration.hours(1),
      }),
      threshold: REQUESTS_AN_HOUR,
    });
  }

  private buildOrigin(): HttpOrigin {
    return new HttpOrigin(`${this.api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`, {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
      customHeaders: { [FRONT_HEADER]: this.key },
    });
  }

  /** No cookie is ever set; each query is a page of its own. */
  private buildCachePolicy(languages: readonly string[]): CachePolicy {
    return new CachePolicy(this, 'CachePolicy', {
      comment: 'As the site says; what says nothing is not kept',
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(365),
      cookieBehavior: CacheCookieBehavior.none(),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      headerBehavior:
        languages.length > 1 ? CacheHeaderBehavior.allowList('Accept-Language') : CacheHeaderBehavior.none(),
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: false,
    });
  }

  private buildRequestPolicy(): OriginRequestPolicy {
    return new OriginRequestPolicy(this, 'RequestPolicy', {
      comment: 'What the site goes by, and who asks',
      cookieBehavior: OriginRequestCookieBehavior.none(),
      queryStringBehavior: OriginRequestQueryStringBehavior.all(),
      headerBehavior: OriginRequestHeaderBehavior.allowList(...FORWARDED),
    });
  }

  private buildKey(): string {
    const secret = new Secret(this, 'Key', {
      description: 'By which the site knows what comes through CloudFront',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'Function and distribution are told at a deployment; between the two of a rotation the site would be shut.',
    });
    return secret.secretValue.unsafeUnwrap();
  }

  private acknowledge({ domain, waf }: Front): void {
    const reasons: [id: string, reason: string][] = [
      ['AwsSolutions-CFR1', 'News of talks is for readers anywhere.'],
      ['AwsSolutions-CFR3', 'An access log would keep the addresses of readers.'],
    ];
    if (!waf) reasons.push(['AwsSolutions-CFR2', 'A rate rule costs more than all else; -c waf=true adds it.']);
    if (!domain)
      reasons.push(['AwsSolutions-CFR4', 'The certificate of CloudFront’s own address lets nothing be chosen.']);
    for (const [id, reason] of reasons) Validations.of(this.distribution).acknowledge({ id, reason });
  }
}
