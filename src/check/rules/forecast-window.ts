import { parseDate } from '#domain/bibliography/edtf.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A predictive claim has a forecast with its window, a claim of another kind has none, and no window ends before it begins. */
export function forecastWindow(input: CheckInput): Diagnostic[] {
  return [...input.knowledgeBase.entries.claims.values()].flatMap(({ file, data: { kind, forecast } }) => {
    const add = (path: readonly string[], key: boolean, message: string, remedy: string): Diagnostic =>
      report(input, { rule: 'forecast-window', at: { file, path, key }, message, remedy });
    if (kind === 'predictive' && !forecast)
      return [
        add(
          ['kind'],
          false,
          'a predictive claim without forecast',
          'Add `forecast` with `window` and its `basis`.',
        ),
      ];
    if (kind !== 'predictive' && forecast)
      return [
        add(
          ['forecast'],
          true,
          `a forecast on a claim of kind \`${kind}\``,
          'Write `kind: predictive`, or take `forecast` out.',
        ),
      ];
    const { from, until } = forecast?.window ?? {};
    const [first, last] = [from && parseDate(from)?.from, until && parseDate(until)?.until];
    return first && last && last < first
      ? [
          add(
            ['forecast', 'window', 'until'],
            false,
            `the window ends (\`${until}\`) before it begins (\`${from}\`)`,
            'Put the dates right.',
          ),
        ]
      : [];
  });
}
