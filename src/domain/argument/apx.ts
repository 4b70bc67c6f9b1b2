import { type Framework, nameFramework } from './framework.ts';

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

/** Reads facts in any order and layout, with `%` comments. */
export function readApx(text: string): Framework {
  const names = new Set<string>();
  const attacks: [string, string, number][] = [];
  let at = 0;
  while (at < text.length) {
    blankOrFact.lastIndex = at;
    const found = blankOrFact.exec(text);
    if (found === null) throw unexpected(text, at, 'expected `arg(name).` or `att(name,name).`');
    const { argument, from, to } = found.groups ?? {};
    if (argument !== undefined) names.add(readTerm(argument));
    if (from !== undefined && to !== undefined) attacks.push([readTerm(from), readTerm(to), at]);
    at = blankOrFact.lastIndex;
  }
  for (const [from, to, place] of attacks) {
    if (!names.has(from) || !names.has(to))
      throw unexpected(text, place, 'expected an attack between declared arguments');
  }
  return nameFramework(
    names,
    attacks.map(([from, to]) => [from, to]),
  );
}

const term = String.raw`(?:"(?:[^"\\]|\\.)*"|[^\s(),."%]+)`;
const blankOrFact = new RegExp(
  String.raw`\s+|%[^\n]*|arg\(\s*(?<argument>${term})\s*\)\s*\.|att\(\s*(?<from>${term})\s*,\s*(?<to>${term})\s*\)\s*\.`,
  'uy',
);

function writeTerm(name: string): string {
  if (/^[a-z][A-Za-z0-9_]*$/u.test(name)) return name;
  return `"${name.replace(/[\\"\n]/gu, (character) => (character === '\n' ? '\\n' : `\\${character}`))}"`;
}

function readTerm(text: string): string {
  if (!text.startsWith('"')) return text;
  return text
    .slice(1, -1)
    .replace(/\\(.)/gu, (_, character: string) => (character === 'n' ? '\n' : character));
}

function unexpected(text: string, at: number, expected: string): SyntaxError {
  const line = text.slice(0, at).split('\n').length;
  const [found = ''] = text.slice(at, at + 40).split('\n');
  return new SyntaxError(`line ${line}: unexpected \`${found}\`, ${expected}`);
}
