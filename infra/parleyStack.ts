import { Annotations, type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { describeSmsCost } from '../shared/alerts/checkOffered.ts';
import { AlertChats } from './constructs/alertChats.ts';
import { AlertTopics } from './constructs/alertTopics.ts';
import { AlertWebhooks } from './constructs/alertWebhooks.ts';
import { CareFunction } from './constructs/careFunction.ts';
import { CostBudget } from './constructs/costBudget.ts';
import { EventTable } from './constructs/eventTable.ts';
import { NotifyFunction } from './constructs/notifyFunction.ts';
import { OperatorAlarms } from './constructs/operatorAlarms.ts';
import { PollFunction } from './constructs/pollFunction.ts';
import { SiteFunction } from './constructs/siteFunction.ts';
import { SmsLog } from './constructs/smsLog.ts';
import { traceFunctions } from './constructs/traceFunctions.ts';
import { Watch } from './constructs/watch.ts';
import type { DeployContext } from './context.ts';
import { doubtOf } from './regions.ts';

/** One negotiation, whole. Another dossier makes another stack beside it, with a table of its own. */
export class ParleyStack extends Stack {
  constructor(app: App, context: DeployContext) {
    const { dossier, dossierFile, pollMinutes, allowPrivateFeeds, phoneCountries } = context;
    const { smsMonthlySpendUsd, smsMaxPriceUsd } = context;
    super(app, `Parley-${dossier.id}`, {
      description: `Parley: alerts about ${dossier.shortName}`,
      terminationProtection: true,
    });

    const alarms = new OperatorAlarms(this, 'Operator', context.operatorEmail);
    const { siteRequestsPerSecond, siteConcurrency, monthlyBudgetUsd } = context;
    if (monthlyBudgetUsd > 0) new CostBudget(this, 'Budget', { alarms, monthlyBudgetUsd });
    const table = new EventTable(this, 'Events', context.table);
    const topics = new AlertTopics(this, 'Alerts', {
      alarms,
      languages: dossier.policy.languages,
      emails: context.alertEmails,
      phones: context.alertPhones,
      smsMonthlySpendUsd,
      undeliveredPerDay: context.undeliveredPerDay,
    });
    const { alertWebhooks: webhooks, alertSlack: channels } = context;
    if (webhooks.length > 0) new AlertWebhooks(this, 'Webhooks', { topics, alarms, webhooks });
    if (channels.length > 0) new AlertChats(this, 'Chats', { topics, channels, dossierId: dossier.id });
    const { smsLanguages } = dossier.policy;
    // Shown by synth and by deploy.
    if (smsLanguages.length > 0) Annotations.of(this).addInfo(describeSmsCost(smsLanguages));
    const sendsTexts = context.alertPhones.length > 0 || phoneCountries.length > 0;
    if (context.smsLog && sendsTexts) new SmsLog(this, 'SmsLog');
    const shared = { table, topics, alarms, dossierFile, dossierId: dossier.id, smsMaxPriceUsd };
    const site = new SiteFunction(this, 'Site', {
      ...shared,
      siteRequestsPerSecond,
      siteConcurrency,
      entrance: context.front,
      region: context.region,
      languages: dossier.policy.languages,
      phoneCountries,
      smsMonthlySpendUsd,
    });
    const siteUrl = site.url;
    const poll = new PollFunction(this, 'Poll', {
      table,
      alarms,
      dossierFile,
      dossierId: dossier.id,
      siteUrl,
      pollMinutes,
      shards: context.shards,
      allowPrivateFeeds,
      readerModel: context.reader.replace(/^bedrock:/, '') || null,
    });
    const { pulse } = new Watch(this, 'Watch', { alarms, dossierId: dossier.id, pollMinutes });
    const notify = new NotifyFunction(this, 'Notify', { ...shared, siteUrl, pollMinutes, pulse });
    new CareFunction(this, 'Care', {
      ...shared,
      siteUrl,
      hashKey: site.hashKey,
      deadLetters: notify.deadLetters,
    });

    if (context.tracing) traceFunctions(this);
    const doubt = context.region && doubtOf(context, context.region);
    if (doubt) Annotations.of(this).addWarningV2('parley:no-texts', doubt);

    const outputs = {
      TableName: table.table.tableName,
      ...topics.outputs,
      OperatorTopicArn: alarms.topic.topicArn,
      PollFunctionName: poll.function.functionName,
      NotifyFunctionName: notify.function.functionName,
      SiteUrl: siteUrl,
      ...(site.domainTarget && { DomainTarget: site.domainTarget }),
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
