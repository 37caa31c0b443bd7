import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { NOT_ABOARD, NOT_NEEDED } from './notCarried.ts';

/**
 * Packages that few polls need, with all that is called of them anywhere: what reads broken XML and JSON Feed, and charsets
 * that are not UTF-8. In the bundle they took a tenth of each start.
 */
export const ON_DEMAND: Readonly<Record<string, readonly string[]>> = {
  feedsmith: ['generateOpml', 'parseAtomFeed', 'parseJsonFeed', 'parseOpml', 'parseRssFeed'],
  'iconv-lite': ['decode', 'encodingExists'],
};

/**
 * A package in a file of its own, and the text of a module that stands for it and loads that file at the first call.
 * @param beside name of the file, in the folder of whatever holds the module
 */
export function packOnDemand(
  name: string,
  functions: readonly string[],
  beside: string,
): { module: string; text: string } {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export { ${functions.join(', ')} } from '${name}';`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    alias: NOT_ABOARD,
    external: [...NOT_NEEDED],
    logLevel: 'error',
  });
  const module = `import { createRequire as requireFrom } from 'node:module';
let loaded;
const load = () => (loaded ??= requireFrom(import.meta.url)('./${beside}'));
${functions.map((each) => `export const ${each} = (...values) => load().${each}(...values);`).join('\n')}
export default { ${functions.join(', ')} };
`;
  return { module, text: outputFiles[0]?.text ?? '' };
}
