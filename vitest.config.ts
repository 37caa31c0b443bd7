import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that take long for the size of their file. */
const LONG =
  /replay\/recorded|site\/(browser|readUnits)|cost\/|upgrade\/|infra\/bundles|faults\/|canary\/|local\/home|reader\/poll/;

/**
 * The longest first, so that no core idles while another ends with one of them. Vitest does so by what they took last,
 * and begins with the largest files where it does not know, as in a fresh clone.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // One world for all files of a worker halves the time: loading the AWS clients and the CDK once, not fifty times.
    isolate: false,
    // All cores: by default one stays idle, which on two cores doubles the time.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // Tests start real servers (feeds, dynalite, the page): give a loaded two-core machine time.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Node 20 is supported here until the SDK ends it; its notice at every start says nothing about a test.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
