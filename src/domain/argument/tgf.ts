import type { Framework } from './framework.ts';

/**
 * Trivial Graph Format, as the solvers of the argumentation competitions read it (ICCMA 2015 to 2019,
 * https://argumentationcompetition.org): one argument a line, a line with `#`, one attack a line.
 *
 * ```
 * a
 * b
 * #
 * a b
 * ```
 *
 * Throws a RangeError for a name that the format cannot carry: an empty one, `#`, or one with white space.
 */
export function writeTgf({ arguments: names, attacks }: Framework): string {
  for (const name of names) {
    if (!/^\S+$/u.test(name) || name === '#') {
      throw new RangeError(
        `unexpected argument name \`${name}\`, expected one without white space, and not \`#\``,
      );
    }
  }
  const lines = [...names, '#', ...attacks.map(({ from, to }) => `${names[from]} ${names[to]}`)];
  return `${lines.join('\n')}\n`;
}
