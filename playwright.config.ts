// The stories on the real application: few at a time, and no second tries.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/app',
  globalSetup: './test/temporary.ts',
  // A program for macOS is packed and signed there, by other means.
  testIgnore: process.platform === 'darwin' ? ['packed.spec.ts', 'terminalEnding.spec.ts'] : [],
  outputDir: 'test-results',
  fullyParallel: true,
  retries: 0,
  // What is waited for is seen as soon as it is there: these only end what hangs, however busy the
  // machine is.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  forbidOnly: true,
  reporter: [['list']],
});
