import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

/** Requests of one address within five minutes: a reader of everything makes some tens, a program some hundreds. */
const REQUESTS = 500;
const WINDOW_SECONDS = 300;

/**
 * A web ACL of one rule: whoever asks too often is turned away at the edge until it abates, so that one address cannot
 * spend the site's rate. 5 USD a month, 1 for the rule, and 0.60 for a million requests.
 */
export class RateRule extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const acl = new CfnWebACL(this, 'WebAcl', {
      description: 'Parley: turns away addresses that ask too often',
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visible('ParleySite'),
      rules: [
        {
          name: 'rate',
          priority: 0,
          statement: {
            rateBasedStatement: { aggregateKeyType: 'IP', limit: REQUESTS, evaluationWindowSec: WINDOW_SECONDS },
          },
          action: { block: { customResponse: { responseCode: 429 } } },
          visibilityConfig: visible('ParleySiteRate'),
        },
      ],
    });
    this.arn = acl.attrArn;
  }
}

/** Counted, as WAF asks; requests are not sampled, for samples hold addresses of readers. */
function visible(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: false };
}
