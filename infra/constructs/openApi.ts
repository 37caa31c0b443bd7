import { Validations } from 'aws-cdk-lib';
import {
  type CfnStage,
  type HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

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

/** Of several dossiers each has such a page, and what was at the root, where older mails lead, takes half of its rate. */
const ROUTES_OF_SEVERAL = [
  ...ROUTES.map((route) => (route.id === 'Stop' ? { ...route, share: 0.0625 } : route)),
  { id: 'StopOne', key: HttpRouteKey.with('/{dossier}/stop', HttpMethod.GET), share: 0.0625, burst: 100 },
];

/**
 * Lets an HTTP API call the site's function on every path, `requestsPerSecond` together.
 * @param several the site serves several dossiers, each below an address of its own
 */
export function openApi(
  scope: Construct,
  httpApi: HttpApi,
  site: IFunction,
  requestsPerSecond: number,
  several: boolean,
): HttpStage {
  const all = several ? ROUTES_OF_SEVERAL : ROUTES;
  const integration = new HttpLambdaIntegration('Integration', site);
  const routes = all.map(({ id, key }) => new HttpRoute(scope, id, { httpApi, routeKey: key, integration }));
  for (const route of routes)
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'The page is public; what changes something is proven by a code or a link, not by a login.',
    });
  const stage = new HttpStage(scope, 'Stage', { httpApi, stageName: '$default', autoDeploy: true });
  // The rates bound what a month of requests can cost: README.md does the sum.
  const limits = all.map(({ key, share, burst }) => [key.key, limitOf(requestsPerSecond * share, burst)]);
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
  return stage;
}

function limitOf(rate: number, burst: number) {
  return { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst };
}
