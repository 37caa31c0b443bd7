/** What the bundles leave out of packages, and what stands in for it. */
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What is left out, and what stands in for it: xml2js, which reads feeds, also loads what writes XML, 70 kB; rss-parser
 * brings an older `entities`, 40 kB, for the snippets that nothing here reads, and of ours only the decoder is called; and
 * see `environmentCredentials.ts`, `noSettings.ts`, `checkedDossier.ts`.
 */
export const NOT_ABOARD = {
  xmlbuilder: `${projectRoot}infra/constructs/notAboard.ts`,
  entities: `${projectRoot}node_modules/entities/dist/esm/decode.js`,
  '@aws-sdk/credential-provider-node': `${projectRoot}infra/constructs/environmentCredentials.ts`,
  'node:fs/promises': `${projectRoot}infra/constructs/noSettings.ts`,
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
 * SIMD, 70 kB: those of Lambda have it; and what it makes of a body that is sent, 40 kB: feeds are asked without one.
 */
export const NOT_NEEDED = ['./tables/*', '../llhttp/llhttp-wasm.js', '../web/fetch/body.js'] as const;
