import { Aws, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { HttpApi, type HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Effect } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { CLOUDFRONT_REGION, type Front } from '../frontContext.ts';
import { BundledFunction } from './bundledFunction.ts';
import type { Followed } from './followed.ts';
import { openApi } from './openApi.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';
import { SiteDomain } from './siteDomain.ts';
import { SiteFront } from './siteFront.ts';

interface SiteFunctionProps {
  followed: readonly Followed[];
  alarms: OperatorAlarms;
  phoneCountries: string[];
  smsMaxPriceUsd: number;
  smsMonthlySpendUsd: number;
  siteRequestsPerSecond: number;
  siteConcurrency: number;
  entrance: Front;
  /** Where the stack goes, where that is known. */
  region: string | undefined;
  /** That the page is offered in. */
  languages: readonly string[];
}

/** Of the site's rate, what its old address may answer beside it, once there is a CDN: it sends readers to the new one. */
const OLD_ADDRESS_SHARE = 0.125;

/** HTTP API → page, subscriptions, outputs. */
export class SiteFunction extends Construct {
  readonly function: BundledFunction;
  /** Address of the site, without a slash at its end. */
  readonly url: string;
  /** Answers of the entrance that readers come by. */
  readonly metrics: { failed: Metric; all: Metric };
  /** Secret key of the hashes under which addresses are kept. */
  readonly hashKey: string;
  /** What the DNS record of the operator's own domain must point to; null: there is no such domain. */
  readonly domainTarget: string | null;
  private readonly front: SiteFront | null;

  constructor(scope: Construct, id: string, props: SiteFunctionProps) {
    super(scope, id);
    const api = new HttpApi(this, 'Api', { apiName: 'Parley', createDefaultStage: false });
    // Not the attribute `api.apiEndpoint`: stand-ins of CloudFormation that do not know the API fail on it.
    const host = `${api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`;
    const { entrance, languages, alarms, region } = props;
    const { domain, cdn } = entrance;
    const isNear = !cdn || region === CLOUDFRONT_REGION;
    this.front = cdn ? new SiteFront(this, 'Front', { front: entrance, languages, alarms, isNear }) : null;
    this.url = `https://${domain?.name ?? this.front?.distribution.distributionDomainName ?? host}`;
    this.hashKey = this.buildHashKey();
    this.function = this.buildFunction(props);
    this.grant(props);
    const stage = this.open(api, props);
    const counted = { statistic: Stats.SUM, period: Duration.minutes(15) };
    this.metrics = { failed: stage.metricServerError(counted), all: stage.metricCount(counted) };
    this.watch(alarms);
    const { front } = this;
    this.domainTarget =
      domain && new SiteDomain(this, 'Domain', { domain, front, api, stage, alarms: isNear ? alarms : null }).target;
  }

  private buildFunction({
    followed,
    phoneCountries,
    smsMaxPriceUsd,
    smsMonthlySpendUsd,
    siteConcurrency,
  }: SiteFunctionProps): BundledFunction {
    return new BundledFunction(this, 'Function', {
      description: 'Serves the page, the subscriptions and the outputs',
      folder: 'site',
      memoryMegabytes: 512,
      timeout: Duration.seconds(15),
      // None by default: a new account has ten calls at once in all and may set none of them aside.
      concurrency: siteConcurrency || undefined,
      followed,
      knowsTopics: true,
      environment: {
        site: this.url,
        hashKey: this.hashKey,
        frontKey: this.front?.key,
        phoneCountries: phoneCountries.join(',') || undefined,
        smsMaxPrice: String(smsMaxPriceUsd),
        smsMonthlySpend: String(smsMonthlySpendUsd),
      },
    });
  }

  /** Lets readers in: by the CDN and its own API, where there is one, else by the API that the stack has always had. */
  private open(api: HttpApi, { followed, siteRequestsPerSecond: rate }: SiteFunctionProps): HttpStage {
    const several = followed.length > 1;
    if (!this.front) return openApi(this, api, this.function, rate, several);
    openApi(this, api, this.function, rate * OLD_ADDRESS_SHARE, several);
    return openApi(this.front, this.front.api, this.function, rate, several);
  }

  private watch(alarms: OperatorAlarms): void {
    alarms.add(this, {
      heading: 'Site failing',
      impact: 'The page answers with errors: nobody can read the timeline, subscribe or stop.',
      metric: this.metrics.failed,
      threshold: 5,
    });
  }

  /**
   * The key of the hashes under which the table keeps addresses, made by CloudFormation and written into the function's
   * environment as it is deployed: whoever has only the table cannot try addresses out. It stays as long as the table.
   *
   * It costs 0.40 USD a month, and nothing that costs less is as safe and as simple. CloudFormation makes no SecureString of
   * the Parameter Store, and resolves none into an environment: a function would have to make it at first need, by a
   * permission to write parameters in the one that reads strangers' input, and to fetch it at each start, a client and a call more,
   * whose failure shuts the forms. A key in the table is no secret from who has the table. A secret that CloudFormation gets as a by-product, as
   * of an IAM user or of a Cognito client, is a credential that an audit would rightly delete. And in a stack that is there
   * the key must stay what it is, or no subscriber is known any more: each other way would need this one beside it.
   */
  private buildHashKey(): string {
    const secret = new Secret(this, 'HashKey', {
      description: 'Key of the hashes of subscribers’ addresses',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'Another key would make every subscriber unknown.',
    });
    return secret.secretValue.unsafeUnwrap();
  }

  private grant({ followed }: SiteFunctionProps): void {
    for (const { table, topics } of followed) {
      table.grantRead(this.function, 'snapshot', 'events', 'reports', 'outbox', 'meta', 'subscribers', 'limits');
      table.grantWrite(this.function, 'subscribers', 'limits');
      // One statement, for a role's policy may be 10 kB, and forty topics named twice are nine. Only subscribing has a
      // protocol. What several dossiers have beyond that CDK puts into policies beside the role's own.
      this.function.allow({
        actions: ['sns:Subscribe', 'sns:ConfirmSubscription'],
        resources: topics.allArns,
        conditions: { StringEqualsIfExists: { 'sns:Protocol': ['email', 'sms'] } },
      });
    }
    // SNS knows no resource for these: a subscription is named by its unguessable ARN.
    this.function.allow({ actions: ['sns:Unsubscribe', 'sns:GetSubscriptionAttributes'], resources: ['*'] });
    // One-time codes go to phone numbers, which are no resources either: all may be published to, topics may not.
    this.function.allow({ actions: ['sns:Publish'], resources: ['*'] });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Subscriptions and phone numbers are no resources to IAM; topics are denied by name.',
    });
    this.function.allow({
      effect: Effect.DENY,
      actions: ['sns:Publish'],
      resources: [`arn:${Aws.PARTITION}:sns:*:*:*`],
    });
  }
}
