/** What CloudWatch calls a function with when an alarm goes off, as its guide shows it. */
export function troubleCall(dossierId: string, periodSeconds: number): object {
  const metric = { namespace: 'Parley', name: 'Troubles', dimensions: { Dossier: dossierId } };
  return {
    source: 'aws.cloudwatch',
    alarmArn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:Trouble (Parley-north-south)',
    accountId: '111122223333',
    time: '2026-01-05T12:00:00.000+0000',
    region: 'eu-west-1',
    alarmData: {
      alarmName: 'Trouble (Parley-north-south)',
      state: { value: 'ALARM', reason: 'Threshold Crossed', timestamp: '2026-01-05T12:00:00.000+0000' },
      previousState: { value: 'OK', reason: 'no datapoint', timestamp: '2026-01-05T11:00:00.000+0000' },
      configuration: {
        description: 'Something is wrong: the logs name it.',
        metrics: [{ id: 'm1', metricStat: { metric, period: periodSeconds, stat: 'Sum' }, returnData: true }],
      },
    },
  };
}
