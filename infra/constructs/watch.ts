import { Duration } from 'aws-cdk-lib';
import { type Alarm, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { TROUBLES_METRIC } from '../../functions/metrics.ts';
import { PULSE_ALARM_MINUTES, silentMinutes } from '../../shared/watch/pulse.ts';
import { dossierMetric } from './dossierMetric.ts';
import type { OperatorAlarms } from './operatorAlarms.ts';

interface WatchProps {
  alarms: OperatorAlarms;
  dossierId: string;
  /** What the alarms say first, where there are several dossiers. */
  about: string | undefined;
  pollMinutes: number;
}

/**
 * The two alarms on what the functions say of themselves. A metric of one's own costs 0.30 USD a month, but SNS counts
 * messages at no charge: so the sign of life is a message to a topic that nobody hears; and what goes wrong has one metric
 * for all, which costs nothing in the hours in which all is well.
 */
export class Watch extends Construct {
  /** The notifier gives its signs of life here. */
  readonly pulse: Topic;
  /** One alarm for all troubles: which of them it is the care function finds out, and tells. */
  readonly trouble: Alarm;

  constructor(scope: Construct, id: string, { alarms, dossierId, about, pollMinutes }: WatchProps) {
    super(scope, id);
    this.pulse = new Topic(this, 'Pulse', { displayName: 'Parley pulse', enforceSSL: true });
    alarms.add(this, {
      about,
      heading: 'Poll silent',
      impact: `No poll has succeeded for ${silentMinutes(pollMinutes)} minutes, or what watches over alerts has stopped: news reaches nobody, and it looks like quiet.`,
      metric: this.pulse.metricNumberOfMessagesPublished({
        statistic: Stats.SUM,
        period: Duration.minutes(PULSE_ALARM_MINUTES),
      }),
      threshold: 1,
      below: true,
      alarmOnMissing: true,
    });
    this.trouble = alarms.add(this, {
      about,
      heading: 'Trouble',
      impact: 'Something is wrong that somebody may not be told for, while all else goes on: the logs name it.',
      metric: dossierMetric(dossierId, TROUBLES_METRIC, {
        statistic: Stats.SUM,
        // Two polls in a row that store nothing, each half a trouble, fall into it.
        period: Duration.minutes(Math.max(15, 3 * pollMinutes)),
      }),
      threshold: 1,
      toldByCloudWatch: false,
    });
  }
}
