import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Tests start real servers (feeds, dynalite, the page): give a loaded two-core machine time.
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
