import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, type PolicyStatementProps, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { ENVIRONMENT_KEYS } from '../../functions/environment.ts';
import { CANARY_ID } from '../../shared/canary/canaryDossier.ts';
import { LOG_DAYS } from '../../shared/retention.ts';
import { writeCheckedDossier, writePackedVocabulary } from './bundleFiles.ts';
import type { Partition } from './eventTable.ts';
import { type Followed, fileNameOf, type Told, tellDossiers } from './followed.ts';

const CANARY_FILE = fileURLToPath(new URL('../../shared/canary/dossier.json', import.meta.url));
const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
/**
 * What is left out, and what stands in for it: xml2js, which reads feeds, also loads what writes XML, 70 kB; rss-parser
 * brings an older `entities`, 40 kB, for the snippets that nothing here reads, and of ours only the decoder is called; and
 * see `environmentCredentials.ts`, `checkedDossier.ts`.
 */
export const NOT_ABOARD = {
  xmlbuilder: `${projectRoot}infra/constructs/notAboard.ts`,
  entities: `${projectRoot}node_modules/entities/dist/esm/decode.js`,
  '@aws-sdk/credential-provider-node': `${projectRoot}infra/constructs/environmentCredentials.ts`,
  '#dossier': `${projectRoot}infra/constructs/checkedDossier.ts`,
} as const;

/**
 * What only a Bedrock client may need: event streams, 20 kB that the SDK loads when an answer is one, and HTTP/2, 11 ms of
 * a start.
 */
export const BEDROCK_ALONE = {
  '@smithy/core/event-streams': NOT_ABOARD.xmlbuilder,
  'node:http2': `${projectRoot}infra/constructs/noHttp2.ts`,
} as const;

/**
 * Tables of iconv-lite for Chinese, Japanese and Korean, 200 kB: Node decodes these charsets itself, and is asked first. A
 * name for one that only iconv-lite knows is then an unknown charset. And undici's HTTP parser for processors without
 * SIMD, 70 kB: those of Lambda have it.
 */
export const NOT_NEEDED = ['./tables/*', '../llhttp/llhttp-wasm.js'] as const;

export interface BundledFunctionProps {
  /** What it does, for the console. */
  description: string;
  /** Folder of `functions/` whose `handler.ts` exports `handler`. */
  folder: 'poll' | 'notify' | 'site' | 'care';
  /** The file in it; `handler.ts` by default. */
  entry?: 'bedrockHandler.ts' | undefined;
  memoryMegabytes: number;
  timeout: Duration;
  /** Calls at once, set aside and not exceeded; left out: as many as the account has free. */
  concurrency?: number | undefined;
  /** The dossiers that it serves: their files lie beside the bundle, checked. */
  followed: readonly Followed[];
  /** Whether the canary may go through it, whose file is then beside the bundle, too. */
  carriesCanary?: true;
  /** Whether it is told their topics, too. */
  knowsTopics: boolean;
  /** What else it is told. */
  environment: Told;
}

/** A function of `functions/`, bundled by the local esbuild into one module with the dossier beside it. */
export class BundledFunction extends NodejsFunction {
  private readonly followed: readonly Followed[];

  constructor(scope: Construct, id: string, props: BundledFunctionProps) {
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: LOG_DAYS as RetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // Not the managed policy, which lets a function write any log of the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    // A template alone, as tests and the bill want it, holds no bundle.
    const vocabulary = Stack.of(scope).bundlingRequired && { '#vocabulary': writePackedVocabulary() };
    super(scope, id, {
      description: props.description,
      entry: `${projectRoot}functions/${props.folder}/${props.entry ?? 'handler.ts'}`,
      projectRoot,
      depsLockFilePath: `${projectRoot}package-lock.json`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMegabytes,
      timeout: props.timeout,
      ...(props.concurrency && { reservedConcurrentExecutions: props.concurrency }),
      environment: nameEnvironment({ ...tellDossiers(scope, props.followed, props.knowsTopics), ...props.environment }),
      // A switch of the first SDK, which is not aboard.
      awsSdkConnectionReuse: false,
      role,
      logGroup,
      bundling: {
        format: OutputFormat.ESM,
        mainFields: ['module', 'main'],
        externalModules: [...NOT_NEEDED],
        minify: true,
        // CDK's own `charset` does not reach esbuild: without this every Arabic letter takes six bytes.
        esbuildArgs: {
          '--charset': 'utf8',
          ...aliases({
            ...NOT_ABOARD,
            ...(props.entry !== 'bedrockHandler.ts' && BEDROCK_ALONE),
            ...vocabulary,
          }),
        },
        logLevel: LogLevel.WARNING,
        // The SDK of the lockfile, not whichever the runtime has that day.
        bundleAwsSDK: true,
        // Packages that are still CommonJS call `require` for Node's own modules.
        banner: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          afterBundling: (_, outputFolder) =>
            [
              ...props.followed.map((each) => [each.file, fileNameOf(each, props.followed)] as const),
              ...(props.carriesCanary ? [[CANARY_FILE, `${CANARY_ID}.json`] as const] : []),
            ].map(([file, name]) => copyCommand(writeCheckedDossier(file), `${outputFolder}/${name}`)),
        },
      },
    });
    this.followed = props.followed;
  }

  /** What it may do besides writing its log. */
  allow(...statements: PolicyStatementProps[]): void {
    for (const statement of statements) this.addToRolePolicy(new PolicyStatement(statement));
  }

  /** What it may read and write of each dossier's table, and no more. */
  useTables({ reads, writes }: { reads: Partition[]; writes: Partition[] }): void {
    for (const { table } of this.followed) {
      table.grantRead(this, ...reads);
      table.grantWrite(this, ...writes);
    }
  }
}

function aliases(standIns: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(standIns).map(([name, file]) => [`--alias:${name}`, file]));
}

function nameEnvironment(values: Told): Record<string, string> {
  const named = Object.entries(ENVIRONMENT_KEYS).map(([key, name]) => [name, values[key as keyof typeof values]]);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}

/** CDK hands hooks to `bash` or, on Windows, to `cmd`. */
function copyCommand(from: string, to: string): string {
  if (process.platform === 'win32') return `copy "${from}" "${to.replaceAll('/', '\\')}"`;
  return `cp ${quote(from)} ${quote(to)}`;
}

function quote(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}
