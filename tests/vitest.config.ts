import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two cores shared with other work: a slow machine is no fault of the code.
    testTimeout: 60_000,
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/site/**'],
  },
});
