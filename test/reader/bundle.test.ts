import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { NOT_ABOARD, NOT_NEEDED, writePackedVocabulary } from '../../infra/constructs/bundledFunction.ts';

/** The bundle of a function, made as for AWS, with what went into it. */
async function bundle(entry: string) {
  const { metafile, outputFiles } = await build({
    entryPoints: [`functions/poll/${entry}`],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    outdir: 'unused',
    logLevel: 'silent',
    alias: { ...NOT_ABOARD, '#vocabulary': writePackedVocabulary() },
    external: [...NOT_NEEDED],
  });
  return { inputs: Object.keys(metafile.inputs), size: outputFiles[0]?.contents.length ?? 0 };
}

const isBedrock = (path: string) => path.includes('client-bedrock-runtime');

it('carries a Bedrock client only where there is a reader', async () => {
  const [without, withReader] = await Promise.all([bundle('handler.ts'), bundle('bedrockHandler.ts')]);
  expect(without.inputs.filter(isBedrock)).toEqual([]);
  expect(withReader.inputs.some(isBedrock)).toBe(true);
  expect(without.size).toBeLessThan(1_600_000);
});
