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
import { writeBesidePoll, writeCheckedDossier } from './bundleFiles.ts';
import type { Partition } from './eventTable.ts';
import { type Followed, fileNameOf, type Told, tellDossiers } from './followed.ts';
import { BEDROCK_ALONE, NOT_ABOARD, NOT_NEEDED } from './notCarried.ts';

const CANARY_FILE = fileURLToPath(new URL('../../shared/canary/dossier.json', import.meta.url));
const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
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
    const beside = props.folder === 'poll' && Stack.of(scope).bundlingRequired ? writeBesidePoll() : null;
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
            ...beside?.standIns,
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
          afterBundling: (_, outputFolder) => {
            const dossiers = [
              ...props.followed.map((each) => [each.file, fileNameOf(each, props.followed)] as const),
              ...(props.carriesCanary ? [[CANARY_FILE, `${CANARY_ID}.json`] as const] : []),
            ].map(([file, name]) => [writeCheckedDossier(file), name] as const);
            const copied = [...dossiers, ...(beside?.files ?? [])];
            return copied.map(([file, name]) => copyCommand(file, `${outputFolder}/${name}`));
          },
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
