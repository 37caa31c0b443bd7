import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { type MotoServer, REGION } from './motoServer.ts';

interface Embedded {
  Timestamp: number;
  CloudWatchMetrics: { Namespace: string; Dimensions: string[][]; Metrics: { Name: string }[] }[];
}

/** Counts what lines of logs say as CloudWatch does (embedded metric format), which the stand-in leaves out. */
export async function countLines(moto: MotoServer, lines: readonly Record<string, unknown>[]): Promise<void> {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new CloudWatchClient({ endpoint: moto.endpoint, region: REGION, credentials });
  for (const line of lines) {
    const { Timestamp, CloudWatchMetrics = [] } = (line._aws ?? {}) as Partial<Embedded>;
    for (const { Namespace, Dimensions, Metrics } of CloudWatchMetrics) {
      const MetricData = Dimensions.flatMap((names) =>
        Metrics.map(({ Name }) => ({
          MetricName: Name,
          Dimensions: names.map((name) => ({ Name: name, Value: String(line[name]) })),
          Timestamp: new Date(Timestamp ?? 0),
          Value: Number(line[Name]),
        })),
      );
      await client.send(new PutMetricDataCommand({ Namespace, MetricData }));
    }
  }
  client.destroy();
}
