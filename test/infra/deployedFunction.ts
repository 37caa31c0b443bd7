import { spawn } from 'node:child_process';
import type { MotoServer } from './motoServer.ts';

/** Before anything of the function is loaded, its process gets the clock of the test, where there is one. */
const RUN = `
  const ahead = Number(process.env.AHEAD_MS);
  const Machine = Date;
  if (ahead !== 0)
    globalThis.Date = class extends Machine {
      constructor(...given) { given.length > 0 ? super(...given) : super(Machine.now() + ahead); }
      static now() { return Machine.now() + ahead; }
    };
  const { handler } = await import('./index.mjs');
  const event = JSON.parse(process.env.EVENT);
  const answer = await handler(event, {});
  process.stdout.write('\\nANSWER ' + JSON.stringify(answer ?? null) + '\\n');
`;

/** Calls it once; a later call is another process. */
export interface DeployedFunction {
  (event: unknown): Promise<unknown>;
  /** Lines of its log, oldest first. */
  said: Record<string, unknown>[];
}

/**
 * A function as it was deployed: its bundle, in a process that has only the environment CloudFormation gave it.
 * @param tell what the stand-in makes different, of the environment it has
 * @param addresses where services answer that are not asked at the stand-in itself
 * @param clock of its process; the machine's by default
 */
export async function deployedFunction(
  moto: MotoServer,
  name: string,
  folder: string,
  tell: (variables: Record<string, string>) => Record<string, string>,
  addresses: Record<string, string> = {},
  clock: (() => number) | null = null,
): Promise<DeployedFunction> {
  const env = { ...tell(await variablesOf(moto, name)), ...moto.variables, ...addresses };
  const ahead = () => String(clock ? clock() - Date.now() : 0);
  const said: DeployedFunction['said'] = [];
  const call = (event: unknown): Promise<unknown> =>
    run(folder, { ...env, EVENT: JSON.stringify(event), AHEAD_MS: ahead() }, said);
  return Object.assign(call, { said });
}

/** What CloudFormation told a function. */
export async function variablesOf(moto: MotoServer, name: string): Promise<Record<string, string>> {
  const configuration = await moto.get('lambda', `/2015-03-31/functions/${name}/configuration`);
  return (configuration.Environment as { Variables: Record<string, string> }).Variables;
}

function run(cwd: string, env: Record<string, string>, said: DeployedFunction['said']): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', RUN], { cwd, env });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', () => {
      for (const [line] of output.matchAll(/^\{"what":.*\}$/gm)) said.push(JSON.parse(line));
      const answer = /^ANSWER (.*)$/m.exec(output)?.[1];
      if (answer === undefined) reject(new Error(`the function gave no answer:\n${output}`));
      else resolve(JSON.parse(answer));
    });
  });
}
