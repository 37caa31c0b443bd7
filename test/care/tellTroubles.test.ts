import { describe, expect, it } from 'vitest';
import { readTroubleAlarm, tellTroubles } from '../../functions/care/tellTroubles.ts';
import type { AuditedMetric } from '../../shared/watch/auditedMetric.ts';
import { troubleCall } from './troubleCall.ts';

describe('the alarm "Trouble"', () => {
  it('is known by what CloudWatch calls with, and says whose it is and over which time it adds up', () => {
    expect(readTroubleAlarm(troubleCall('north-south', 900))).toEqual({
      dossierId: 'north-south',
      description: 'Something is wrong: the logs name it.',
      periodMs: 900_000,
    });
    expect(readTroubleAlarm({ task: 'settle' })).toBeNull();
    expect(() => readTroubleAlarm({ source: 'aws.cloudwatch' })).toThrow(/alarmData/);
  });

  it('has the operator mailed what CloudWatch counted of each trouble in a day, with what the table knows of lasting ones', async () => {
    const asked: Pick<AuditedMetric, 'metrics' | 'periodMinutes' | 'periods'>[] = [];
    const mails: { subject: string; text: string }[] = [];
    const alarm = readTroubleAlarm(troubleCall('north-south', 900));
    if (!alarm) throw new Error('is no alarm');
    const rungAt = '2026-01-05T11:50:00.000Z';
    await tellTroubles(
      {
        dossier: { id: 'north-south', shortName: 'North-South talks' },
        metrics: {
          async getValues(question) {
            asked.push(question);
            const values = { 'Alerts rejected': 1, 'News set aside': 0 };
            return question.metrics.map(
              ({ dimensions }) => new Map([[rungAt, values[dimensions.trouble as keyof typeof values] ?? 0]]),
            );
          },
        },
        watch: {
          async getWatch(name) {
            const lasting = { 'Alerts rejected': { since: '2026-01-04T09:00:00.000Z', rungAt, count: 1 } };
            return { since: null, at: null, standings: name === 'review' ? lasting : {} };
          },
        },
        mailOperator: async (mail) => void mails.push(mail),
        clock: () => new Date('2026-01-05T12:00:00Z'),
        log: () => {},
      },
      alarm,
    );
    expect(asked.map(({ periodMinutes, periods }) => periodMinutes * periods)).toEqual([24 * 60]);
    expect(asked[0]?.metrics[0]).toEqual({
      namespace: 'Parley',
      name: 'Troubles',
      dimensions: { Dossier: 'north-south', trouble: 'News silent' },
    });
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Parley: Alerts rejected since 2026-01-04 09:00 UTC (North-South talks)',
    ]);
  });
});
