import { defineConfig } from '@playwright/test';
import { launchArguments } from './chromium.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './global-setup.ts',
  outputDir: '../../test-results/browser',
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env['KB_TEST_ORIGIN'],
    launchOptions: { executablePath: process.env['KB_TEST_BROWSER'] ?? '', args: launchArguments },
    trace: 'off',
  },
});
