// Unit tests: pure node, seconds; the stories on the real application are Playwright's (test/app).
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    exclude: ['test/app/**', 'node_modules/**'],
    testTimeout: 30_000,
  },
});
