// The stories on the real application: few at a time, no second tries, no patience beyond 30 s.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/app',
  // A program for macOS is packed and signed there, by other means.
  testIgnore: process.platform === 'darwin' ? ['packed.spec.ts'] : [],
  outputDir: 'test-results',
  fullyParallel: true,
  retries: 0,
  timeout: 30_000,
  forbidOnly: true,
  reporter: [['list']],
});
