import { Aws, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { type CfnStage, HttpApi, HttpMethod, HttpRoute, HttpRouteKey, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
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

/**
 * Each route has a rate of its own, so that who floods what is read, or a program that asks for the feed all day, closes
 * neither the forms nor the page by which people stop. `share`: of the rate of the whole site, which is what bounds its
 * cost. `burst`: answered at once, saved up from the route's rate: it adds nothing to a month.
 */
const ROUTES = [
  // Some hundreds of readers who follow an alert's link in the same minute. Also every method but POST.
  { id: 'Everything', key: HttpRouteKey.DEFAULT, share: 0.625, burst: 1000 },
  { id: 'Forms', key: HttpRouteKey.with('/{proxy+}', HttpMethod.POST), share: 0.25, burst: 200 },
  { id: 'Stop', key: HttpRouteKey.with('/stop', HttpMethod.GET), share: 0.125, burst: 100 },
];

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
        topics: topics.toEnvironment(),
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
    const routes = ROUTES.map(({ id, key }) => new HttpRoute(this, id, { httpApi, routeKey: key, integration }));
    for (const route of routes)
      Validations.of(route).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason: 'The page is public; what changes something is proven by a code or a link, not by a login.',
      });
    const stage = new HttpStage(this, 'Stage', {
      httpApi,
      stageName: '$default',
      autoDeploy: true,
    });
    // The rates bound what a month of requests can cost: README.md does the sum.
    const limits = ROUTES.map(({ key, share, burst }) => [key.key, limitOf(siteRequestsPerSecond * share, burst)]);
    const { [HttpRouteKey.DEFAULT.key]: others, ...named } = Object.fromEntries(limits);
    const settings = stage.node.defaultChild as CfnStage;
    settings.addPropertyOverride('DefaultRouteSettings', others);
    settings.routeSettings = named;
    // Settings name routes, which have to be there.
    stage.node.addDependency(...routes);
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
    table.grantRead(this.function, 'snapshot', 'events', 'reports', 'outbox', 'meta', 'subscribers', 'limits');
    table.grantWrite(this.function, 'subscribers', 'limits');
    // One statement, for a role's policy may be 10 kB, and forty topics named twice are nine. Only subscribing has a protocol.
    this.addStatement({
      actions: ['sns:Subscribe', 'sns:ConfirmSubscription'],
      resources: topics.allArns,
      conditions: { StringEqualsIfExists: { 'sns:Protocol': ['email', 'sms'] } },
    });
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

function limitOf(rate: number, burst: number) {
  return { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst };
}
