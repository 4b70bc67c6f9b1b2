import { type Framework, nameFramework } from './framework.ts';

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

/** Reads what `writeTgf` writes. Labels behind the names are passed over, as in the format at large. */
export function readTgf(text: string): Framework {
  const names = new Set<string>();
  const attacks: [string, string][] = [];
  let isAttack = false;
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const [first, second] = line.trim().split(/\s+/u);
    if (!first) continue;
    const expect = (name: string | undefined) => {
      if (name !== undefined && names.has(name)) return name;
      throw new SyntaxError(
        `line ${index + 1}: unexpected \`${name ?? 'end of line'}\`, expected an argument listed above \`#\``,
      );
    };
    if (isAttack) attacks.push([expect(first), expect(second)]);
    else if (first === '#') isAttack = true;
    else names.add(first);
  }
  return nameFramework(names, attacks);
}
