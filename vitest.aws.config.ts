import { defineConfig } from 'vitest/config';

/** `npm run test:aws`: deploys into a local stand-in for AWS (`moto_server`), which takes a minute or two. */
export default defineConfig({
  test: { include: ['test/**/*.aws.ts'], testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false },
});
