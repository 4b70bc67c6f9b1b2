import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Whether a prediction came true is a statement like any other: it has a source. */
export function forecastOutcome(input: CheckInput): Diagnostic[] {
  return [...input.knowledgeBase.entries.claims.values()].flatMap(({ file, data: { forecast } }) => {
    if (!forecast || forecast.settledBy.length > 0) return [];
    if (forecast.outcome !== 'occurred' && forecast.outcome !== 'did-not-occur') return [];
    return report(input, {
      rule: 'forecast-outcome',
      at: { file, path: ['forecast', 'outcome'] },
      message: `the outcome \`${forecast.outcome}\` without a source that shows it`,
      remedy: 'Name the sources under `settledBy`, or leave the outcome `pending`.',
    });
  });
}
