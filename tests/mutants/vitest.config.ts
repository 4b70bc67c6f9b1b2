import { defineConfig } from 'vitest/config';

/** The tests that a file's mutants are to be noticed by, named by `mutants.ts`. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    root: new URL('../..', import.meta.url).pathname,
    include: (process.env['KB_MUTANTS_TESTS'] ?? '').split(','),
    // Modules are read once, not for each mutant again.
    isolate: false,
    pool: 'threads',
    setupFiles: ['tests/mutants/fewer-runs.ts'],
  },
});
