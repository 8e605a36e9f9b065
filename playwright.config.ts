// The stories on the real application: few at a time, no second tries, no patience beyond 30 s.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/app',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 30_000,
  forbidOnly: true,
  reporter: [['list']],
});
