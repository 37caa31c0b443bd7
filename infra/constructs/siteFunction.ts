import { Aws, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { HttpApi, HttpRoute, HttpRouteKey, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Effect, PolicyStatement, type PolicyStatementProps } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { CODES_WITHHELD } from '../../functions/site/siteMetrics.ts';
import type { AlertTopics } from './alertTopics.ts';
import { BundledFunction } from './bundledFunction.ts';
import { dossierMetric } from './dossierMetric.ts';
import type { EventTable } from './eventTable.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';

interface SiteFunctionProps {
  table: EventTable;
  topics: AlertTopics;
  alarms: OperatorAlarms;
  dossierFile: string;
  dossierId: string;
  phoneCountries: string[];
  smsMaxPriceUsd: number;
  smsMonthlySpendUsd: number;
  siteRequestsPerSecond: number;
  siteConcurrency: number;
}

/** Requests answered at once: some hundreds of readers who follow an alert's link in the same minute. */
const BURST = 1000;

/** HTTP API → page, subscriptions, outputs. */
export class SiteFunction extends Construct {
  readonly function: BundledFunction;
  /** Address of the site, without a slash at its end. */
  readonly url: string;
  /** Secret key of the hashes under which addresses are kept. */
  readonly hashKey: string;

  constructor(scope: Construct, id: string, props: SiteFunctionProps) {
    super(scope, id);
    const api = new HttpApi(this, 'Api', { apiName: 'Parley', createDefaultStage: false });
    // Not the attribute `api.apiEndpoint`: stand-ins of CloudFormation that do not know the API fail on it.
    this.url = `https://${api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`;
    this.hashKey = this.buildHashKey();
    this.function = this.buildFunction(props);
    this.grant(props);
    this.open(api, props);
    this.watchCodes(props);
  }

  private buildFunction({
    table,
    topics,
    dossierFile,
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
      dossierFile,
      environment: {
        table: table.table.tableName,
        topics: topics.toJson(),
        site: this.url,
        hashKey: this.hashKey,
        phoneCountries: phoneCountries.join(',') || undefined,
        smsMaxPrice: String(smsMaxPriceUsd),
        smsMonthlySpend: String(smsMonthlySpendUsd),
      },
    });
  }

  private open(httpApi: HttpApi, { alarms, siteRequestsPerSecond }: SiteFunctionProps): void {
    const integration = new HttpLambdaIntegration('Integration', this.function);
    const route = new HttpRoute(this, 'Everything', { httpApi, routeKey: HttpRouteKey.DEFAULT, integration });
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'The page is public; what changes something is proven by a code or a link, not by a login.',
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi,
      stageName: '$default',
      autoDeploy: true,
      // The rate bounds what a month of requests can cost: README.md does the sum. The burst lets many readers follow an
      // alert's link at once after a quiet time, and adds nothing to a month: it is saved up from the same rate.
      throttle: { rateLimit: siteRequestsPerSecond, burstLimit: BURST },
    });
    Validations.of(stage).acknowledge({
      id: 'AwsSolutions-APIG1',
      reason: 'An access log would keep the addresses of readers; the function logs what an operator needs.',
    });
    alarms.add(this, {
      heading: 'Site failing',
      impact: 'The page answers with errors: nobody can read the timeline, subscribe or stop.',
      metric: stage.metricServerError({ statistic: Stats.SUM, period: Duration.minutes(15) }),
      threshold: 5,
    });
  }

  private watchCodes({ alarms, dossierId }: SiteFunctionProps): void {
    alarms.add(this, {
      heading: 'Codes used up',
      impact: 'Codes have used all of the SMS budget that they may: nobody can sign up by text until it is renewed.',
      metric: dossierMetric(dossierId, CODES_WITHHELD, { statistic: Stats.SUM, period: Duration.hours(1) }),
      threshold: 1,
    });
  }

  /**
   * The key of the hashes under which the table keeps addresses, made by CloudFormation and written into the function's
   * environment as it is deployed: whoever has only the table cannot try addresses out. It stays as long as the table.
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

  private grant({ table, topics }: SiteFunctionProps): void {
    table.grantRead(this.function, 'snapshot', 'events', 'outbox', 'meta', 'subscribers', 'limits');
    table.grantWrite(this.function, 'subscribers', 'limits');
    this.addStatement({
      actions: ['sns:Subscribe'],
      resources: topics.allArns,
      conditions: { StringEquals: { 'sns:Protocol': ['email', 'sms'] } },
    });
    this.addStatement({ actions: ['sns:ConfirmSubscription'], resources: topics.allArns });
    // SNS knows no resource for these: a subscription is named by its unguessable ARN.
    this.addStatement({ actions: ['sns:Unsubscribe', 'sns:GetSubscriptionAttributes'], resources: ['*'] });
    // One-time codes go to phone numbers, which are no resources either: all may be published to, topics may not.
    this.addStatement({ actions: ['sns:Publish'], resources: ['*'] });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Subscriptions and phone numbers are no resources to IAM; topics are denied by name.',
    });
    this.addStatement({ effect: Effect.DENY, actions: ['sns:Publish'], resources: [`arn:${Aws.PARTITION}:sns:*:*:*`] });
  }

  private addStatement(statement: PolicyStatementProps): void {
    this.function.addToRolePolicy(new PolicyStatement(statement));
  }
}
