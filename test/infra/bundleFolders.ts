import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface AssetResource {
  Type: string;
  Metadata?: { 'aws:asset:path'?: string };
}

/** Where each function's code is in a synthesised assembly: `Poll`, `Notify`, `Site` and `Care` → folder. */
export function bundleFolders(assembly: string): Record<string, string> {
  const template = readdirSync(assembly).find((name) => name.endsWith('.template.json')) ?? '';
  const { Resources } = JSON.parse(readFileSync(join(assembly, template), 'utf8')) as {
    Resources: Record<string, AssetResource>;
  };
  const functions = Object.entries(Resources).filter(([, { Type }]) => Type === 'AWS::Lambda::Function');
  return Object.fromEntries(
    functions.map(([id, { Metadata }]) => [
      id.replace(/Function.*/, ''),
      join(assembly, Metadata?.['aws:asset:path'] ?? ''),
    ]),
  );
}
