import { countSeverities, type Reporter } from './reporter.ts';

/** For programs: everything, as one JSON value. */
export const json: Reporter = {
  name: 'json',
  format(report) {
    const { diagnostics, entries, quotations, archive } = report;
    const summary = { ...countSeverities(report), entries, quotations, archive };
    return `${JSON.stringify({ diagnostics, summary }, null, 2)}\n`;
  },
};
