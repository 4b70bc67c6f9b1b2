import fc from 'fast-check';

/** A property that does not say how often it is tried is tried for every mutant: often enough to notice most. */
fc.configureGlobal({ numRuns: 20 });
