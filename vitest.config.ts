// Unit tests: pure node, seconds; the stories on the real application are Playwright's (test/app).
import { defineConfig } from 'vitest/config';

/** No test waits for a time: this only ends one that hangs, however busy the machine is. */
const hung = 600_000;

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/temporary.ts'],
    setupFiles: ['test/setup.ts'],
    exclude: ['test/app/**', 'node_modules/**'],
    testTimeout: hung,
    hookTimeout: hung,
    teardownTimeout: hung,
    // A test that comes to its end without having claimed anything fails.
    expect: { requireAssertions: true, poll: { timeout: hung } },
  },
});
