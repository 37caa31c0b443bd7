import { Annotations, type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { describeSmsCost } from '../shared/alerts/checkOffered.ts';
import { forDossier } from './addressee.ts';
import { AlertChats } from './constructs/alertChats.ts';
import { AlertTopics } from './constructs/alertTopics.ts';
import { AlertWebhooks } from './constructs/alertWebhooks.ts';
import { Canary } from './constructs/canary.ts';
import { CareFunction } from './constructs/careFunction.ts';
import { CostBudget } from './constructs/costBudget.ts';
import { dashboardUrl, OperatorDashboard } from './constructs/dashboard.ts';
import { EventTable } from './constructs/eventTable.ts';
import { type Followed, nameAmong, ownScope } from './constructs/followed.ts';
import { NotifyFunction } from './constructs/notifyFunction.ts';
import { OperatorAlarms } from './constructs/operatorAlarms.ts';
import { PollFunction } from './constructs/pollFunction.ts';
import { SiteFunction } from './constructs/siteFunction.ts';
import { SmsLog } from './constructs/smsLog.ts';
import { traceFunctions } from './constructs/traceFunctions.ts';
import { Watch } from './constructs/watch.ts';
import type { DeployContext } from './context.ts';
import type { DeployedDossier } from './deployedDossier.ts';
import { doubtOf } from './regions.ts';

/**
 * One negotiation, whole, or several that share functions and site. Each has a table and topics of its own: it can be
 * restored, moved and left alone, and nothing of one reaches subscribers of another. A table that nobody asks costs nothing.
 */
export class ParleyStack extends Stack {
  /** What belongs to one dossier and not to the one after which the stack is called. */
  private readonly others: Construct;

  constructor(app: App, context: DeployContext) {
    const { dossiers, stackId, pollMinutes, allowPrivateFeeds, phoneCountries } = context;
    const { smsMonthlySpendUsd, smsMaxPriceUsd } = context;
    super(app, `Parley-${stackId}`, {
      description: `Parley: alerts about ${dossiers.map(({ dossier }) => dossier.shortName).join(', ')}`.slice(0, 1024),
      terminationProtection: true,
    });

    this.others = new Construct(this, 'Dossiers');
    const seen = context.dashboard ? dashboardUrl(this) : null;
    const alarms = new OperatorAlarms(this, 'Operator', context.operatorEmail, seen);
    const { siteRequestsPerSecond, siteConcurrency, monthlyBudgetUsd } = context;
    if (monthlyBudgetUsd > 0) new CostBudget(this, 'Budget', { alarms, monthlyBudgetUsd });
    const followed = dossiers.map((deployed, index) => this.keep(deployed, index === 0, alarms, context));
    const { alertWebhooks: webhooks, alertSlack: channels } = context;
    if (webhooks.length > 0) new AlertWebhooks(this, 'Webhooks', { followed, alarms, webhooks });
    if (channels.length > 0) new AlertChats(this, 'Chats', { followed, channels, stackId });
    const smsLanguages = [...new Set(dossiers.flatMap(({ dossier }) => dossier.policy.smsLanguages))];
    // Shown by synth and by deploy.
    if (smsLanguages.length > 0) Annotations.of(this).addInfo(describeSmsCost(smsLanguages));
    const sendsTexts = context.alertPhones.length > 0 || phoneCountries.length > 0;
    if (context.smsLog && sendsTexts) new SmsLog(this, 'SmsLog');
    const shared = { followed, alarms, smsMaxPriceUsd };
    const site = new SiteFunction(this, 'Site', {
      ...shared,
      siteRequestsPerSecond,
      siteConcurrency,
      entrance: context.front,
      region: context.region,
      languages: [...new Set(dossiers.flatMap(({ dossier }) => dossier.policy.languages))],
      phoneCountries,
      smsMonthlySpendUsd,
    });
    const siteUrl = site.url;
    const poll = new PollFunction(this, 'Poll', {
      followed,
      alarms,
      siteUrl,
      pollMinutes,
      shards: context.shards,
      allowPrivateFeeds,
      readerModel: context.reader.replace(/^bedrock:/, '') || null,
    });
    const notify = new NotifyFunction(this, 'Notify', { ...shared, siteUrl, pollMinutes });
    const care = new CareFunction(this, 'Care', {
      ...shared,
      siteUrl,
      hashKey: site.hashKey,
      deadLetters: notify.deadLetters,
    });

    if (context.canary) new Canary(this, 'Canary', { alarms, poll, notify });
    if (context.dashboard) {
      const functions = { poll: poll.function, notify: notify.function, site: site.function, care: care.function };
      const { deadLetters } = notify;
      new OperatorDashboard(this, 'Dashboard', { alarms, followed, deadLetters, functions, site: site.metrics });
    }
    if (context.tracing) traceFunctions(this);
    const doubt = context.region && doubtOf(context, context.region);
    if (doubt) Annotations.of(this).addWarningV2('parley:no-texts', doubt);

    const outputs = {
      ...Object.fromEntries(followed.flatMap(outputsOf)),
      OperatorTopicArn: alarms.topic.topicArn,
      PollFunctionName: poll.function.functionName,
      NotifyFunctionName: notify.function.functionName,
      SiteUrl: siteUrl,
      ...(seen && { DashboardUrl: seen }),
      ...(site.domainTarget && { DomainTarget: site.domainTarget }),
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }

  /** What a dossier has to itself. */
  private keep(deployed: DeployedDossier, isFirst: boolean, alarms: OperatorAlarms, context: DeployContext): Followed {
    const { dossier, prefix } = deployed;
    // Not below the stack itself, where an id could be the name of a construct.
    const scope = prefix === '' ? this : ownScope(this.others, deployed);
    const about = nameAmong(deployed, context.dossiers.length);
    const watched = { alarms, about, dossierId: dossier.id };
    const topics = new AlertTopics(scope, 'Alerts', {
      ...watched,
      prefix,
      watchesAccount: isFirst,
      languages: dossier.policy.languages,
      emails: forDossier(context.alertEmails, dossier.id),
      phones: forDossier(context.alertPhones, dossier.id),
      smsMonthlySpendUsd: context.smsMonthlySpendUsd,
      undeliveredPerDay: context.undeliveredPerDay,
    });
    const { pulse, trouble } = new Watch(scope, 'Watch', { ...watched, pollMinutes: context.pollMinutes });
    return { ...deployed, table: new EventTable(scope, 'Events', deployed.table), topics, pulse, trouble };
  }
}

function outputsOf({ prefix, table, topics }: Followed): [name: string, value: string][] {
  return [[`${prefix}TableName`, table.table.tableName], ...Object.entries(topics.outputs)];
}
