/**
 * A process of its own that polls once, and is killed as the kernel kills one that takes too much memory: at once, in the
 * middle of reading whatever holds an item called "Poison". Its arguments: the table's endpoint and name, the instant, the
 * feeds as JSON (id → address).
 */
import { poll } from '../../functions/poll/poll.ts';
import { buildPollServices, buildTalksDossier } from './pollHarness.ts';

const [endpoint = '', table = '', instant = '', feeds = '{}', accessKeyId = ''] = process.argv.slice(2);
const now = new Date(instant);
const services = buildPollServices(
  endpoint,
  table,
  buildTalksDossier(JSON.parse(feeds) as Record<string, string>),
  accessKeyId,
);
const { detect } = services;
services.detect = (item, feed) => {
  if (item.title === 'Poison') process.kill(process.pid, 'SIGKILL');
  return detect(item, feed);
};
await poll({ ...services, clock: () => now }, now);
process.stdout.write('survived');
