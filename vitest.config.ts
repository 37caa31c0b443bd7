import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // One world for all files of a worker halves the time: loading the AWS clients and the CDK once, not fifty times.
    isolate: false,
    // All cores: by default one stays idle, which on two cores doubles the time.
    maxWorkers: '100%',
    // Tests start real servers (feeds, dynalite, the page): give a loaded two-core machine time.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Node 20 is supported here until the SDK ends it; its notice at every start says nothing about a test.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
