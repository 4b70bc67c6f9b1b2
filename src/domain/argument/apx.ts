import type { Framework } from './framework.ts';

/**
 * The ASPARTIX format of the argumentation competitions (ICCMA 2015 to 2019,
 * https://argumentationcompetition.org), facts of answer set programming: `arg(a).` for an argument,
 * `att(a,b).` for an attack. A name that is no constant there, as any with a hyphen, is written as a string:
 * `arg("milk-first").`
 */
export function writeApx({ arguments: names, attacks }: Framework): string {
  const terms = names.map(writeTerm);
  const facts = [
    ...terms.map((term) => `arg(${term}).`),
    ...attacks.map(({ from, to }) => `att(${terms[from]},${terms[to]}).`),
  ];
  return facts.map((fact) => `${fact}\n`).join('');
}

function writeTerm(name: string): string {
  if (/^[a-z][A-Za-z0-9_]*$/u.test(name)) return name;
  return `"${name.replace(/[\\"\n]/gu, (character) => (character === '\n' ? '\\n' : `\\${character}`))}"`;
}
