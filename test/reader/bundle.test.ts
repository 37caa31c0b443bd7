import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { writeBesidePoll } from '../../infra/constructs/bundleFiles.ts';
import { BEDROCK_ALONE, NOT_ABOARD, NOT_NEEDED } from '../../infra/constructs/notCarried.ts';

/** The bundle of a function, made as for AWS, with what went into it. */
async function bundle(entry: string, more: Record<string, string> = {}) {
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
    alias: { ...NOT_ABOARD, ...more, ...writeBesidePoll().standIns },
    external: [...NOT_NEEDED],
  });
  const [file] = outputFiles;
  return { inputs: Object.keys(metafile.inputs), size: file?.contents.length ?? 0, text: file?.text ?? '' };
}

const isBedrock = (path: string) => path.includes('client-bedrock-runtime');

it('carries a Bedrock client, and loads HTTP/2 for it, only where there is a reader', async () => {
  const [without, withReader] = await Promise.all([bundle('handler.ts', BEDROCK_ALONE), bundle('bedrockHandler.ts')]);
  expect(without.inputs.filter(isBedrock)).toEqual([]);
  expect(withReader.inputs.some(isBedrock)).toBe(true);
  expect([without, withReader].map(({ text }) => text.includes('node:http2'))).toEqual([false, true]);
  expect(without.size).toBeLessThan(1_600_000);
}, 60_000);
