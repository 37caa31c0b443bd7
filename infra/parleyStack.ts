import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { AlertTopics } from './constructs/alertTopics.ts';
import { EventTable } from './constructs/eventTable.ts';
import { NotifyFunction } from './constructs/notifyFunction.ts';
import { OperatorAlarms } from './constructs/operatorAlarms.ts';
import { PollFunction } from './constructs/pollFunction.ts';
import { SiteFunction } from './constructs/siteFunction.ts';
import type { DeployContext } from './context.ts';

/** One negotiation, whole. Another dossier makes another stack beside it, with a table of its own. */
export class ParleyStack extends Stack {
  constructor(app: App, context: DeployContext) {
    const { dossier, dossierFile, pollMinutes, allowPrivateFeeds, phoneCountries, smsMonthlySpendUsd } = context;
    super(app, `Parley-${dossier.id}`, { description: `Parley: alerts about ${dossier.shortName}` });

    const alarms = new OperatorAlarms(this, 'Operator', context.operatorEmail);
    const table = new EventTable(this, 'Events');
    const topics = new AlertTopics(this, 'Alerts', {
      alarms,
      emails: context.alertEmails,
      phones: context.alertPhones,
      smsMonthlySpendUsd,
    });
    const site = new SiteFunction(this, 'Site', { table, topics, alarms, dossierFile, phoneCountries });
    const siteUrl = site.url;
    const poll = new PollFunction(this, 'Poll', {
      table,
      alarms,
      dossierFile,
      siteUrl,
      pollMinutes,
      allowPrivateFeeds,
    });
    const notify = new NotifyFunction(this, 'Notify', { table, topics, alarms, dossierFile, siteUrl });

    const outputs = {
      TableName: table.table.tableName,
      TopicArns: topics.toJson(),
      PollFunctionName: poll.function.functionName,
      NotifyFunctionName: notify.function.functionName,
      SiteUrl: siteUrl,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
