import type { RequestListener } from 'node:http';
import { afterEach } from 'vitest';
import { serve, type TestServer } from './fetchServer.ts';

/** The servers of one test file, closed after each test: `listen` starts one, `keep` takes in others. */
export function useServers() {
  const servers: TestServer[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });
  return {
    keep: (...others: TestServer[]) => servers.push(...others),
    async listen(listener: RequestListener): Promise<TestServer> {
      const server = await serve(listener);
      servers.push(server);
      return server;
    },
  };
}
