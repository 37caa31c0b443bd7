import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';
import type { OperatorAlarms } from './operatorAlarms.ts';

interface CostBudgetProps {
  alarms: OperatorAlarms;
  monthlyBudgetUsd: number;
  /** The one service of AWS that it is for, as bills name it; left out: all. */
  service?: 'Amazon CloudFront';
}

/**
 * Tells the operator when the account's month gets dear: when four fifths are spent, and when the forecast is above all
 * of it. It counts the whole account, since tags count only where the account's owner has activated them for costs; the
 * first two budgets of an account cost nothing. AWS reckons some three times a day.
 */
export class CostBudget extends Construct {
  constructor(scope: Construct, id: string, { alarms, monthlyBudgetUsd, service }: CostBudgetProps) {
    super(scope, id);
    alarms.letPublish('budgets.amazonaws.com');
    const notify = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
      subscribers: [{ subscriptionType: 'SNS', address: alarms.topic.topicArn }],
    });
    new CfnBudget(this, 'Month', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthlyBudgetUsd, unit: 'USD' },
        ...(service && { costFilters: { Service: [service] } }),
      },
      notificationsWithSubscribers: [notify('ACTUAL', 80), notify('FORECASTED', 100)],
    });
  }
}
