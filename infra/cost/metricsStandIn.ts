import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { AuditedMetric } from '../../shared/watch/auditedMetric.ts';

/** What an audit asks CloudWatch, in small. */
export const THROTTLED: AuditedMetric = {
  trouble: 'Functions throttled',
  everyHours: 1,
  metrics: [{ namespace: 'AWS/Lambda', name: 'Throttles', dimensions: {} }],
  statistic: 'Sum',
  periodMinutes: 15,
  periods: 5,
  threshold: 10,
};

/** What a question asks of one metric. */
export interface AskedMetric {
  Id: string;
  MetricStat: {
    Metric: { Namespace: string; MetricName: string; Dimensions: { Name: string; Value: string }[] };
    Stat: string;
    Period: number;
  };
}
interface MetricQuestion {
  MetricDataQueries: AskedMetric[];
  /** Epoch seconds. */
  StartTime: number;
  EndTime: number;
}

/** Stands in for CloudWatch, of which the functions ask values of metrics: each the one that `value` gives, when the question ends. */
export async function startMetrics(value: (asked: AskedMetric) => number | undefined) {
  const questions: MetricQuestion[] = [];
  const server = createServer(async (request, response) => {
    const question = (await json(request)) as MetricQuestion;
    questions.push(question);
    const MetricDataResults = question.MetricDataQueries.map((asked) => {
      const given = value(asked);
      const found = given === undefined ? [[], []] : [[question.EndTime - asked.MetricStat.Period], [given]];
      return { Id: asked.Id, StatusCode: 'Complete', Timestamps: found[0], Values: found[1] };
    });
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ MetricDataResults, Messages: [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    questions,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
