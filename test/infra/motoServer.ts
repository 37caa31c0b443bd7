import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export const REGION = 'us-east-1';
export const ACCOUNT = '123456789012';

/** A running `moto_server`: an AWS of its own that forgets everything when it stops. */
export interface MotoServer {
  /** The word localhost matters: the CDK command line takes an address for a bucket's host otherwise. */
  endpoint: string;
  /** What a process needs to talk to it instead of AWS. */
  variables: Record<string, string>;
  /** Calls a service whose client is no dependency of ours, by its JSON protocol. */
  call(service: string, target: string, body: object): Promise<Record<string, unknown>>;
  get(service: string, path: string): Promise<Record<string, unknown>>;
  stop(): void;
}

export function hasMoto(): boolean {
  return spawnSync('moto_server', ['--help']).status === 0;
}

export async function startMoto(): Promise<MotoServer> {
  const port = await findFreePort();
  const server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const endpoint = `http://localhost:${port}`;
  await answers(endpoint);
  const sign = (service: string) => ({
    authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${REGION}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
  });
  return {
    endpoint,
    variables: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    call: async (service, target, body) => {
      const headers = { ...sign(service), 'x-amz-target': target, 'content-type': 'application/x-amz-json-1.0' };
      return readJson(await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(body) }));
    },
    get: async (service, path) => readJson(await fetch(`${endpoint}${path}`, { headers: sign(service) })),
    stop: () => {
      server.kill();
    },
  };
}

async function readJson(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  if (!response.ok) throw new Error(`moto answered ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as Record<string, unknown>;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function answers(endpoint: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const up = await fetch(`${endpoint}/moto-api/`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await pause(200);
  }
  throw new Error('moto_server does not answer');
}
