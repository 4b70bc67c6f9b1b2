import type { Framework } from '#domain/argument/framework.ts';

/** A framework from names; an attack may name only known arguments. */
export function nameFramework(
  names: readonly string[],
  attacks: readonly (readonly [from: string, to: string])[],
): Framework {
  const placeIn = (name: string): number => {
    const place = names.indexOf(name);
    if (place === -1) throw new RangeError(`unexpected argument \`${name}\`, expected a declared one`);
    return place;
  };
  return {
    arguments: names,
    attacks: attacks.map(([from, to]) => ({ from: placeIn(from), to: placeIn(to) })),
  };
}

/** Reads the Trivial Graph Format as it is written here: names without labels. */
export function readTgf(text: string): Framework {
  const lines = text.split('\n').slice(0, -1);
  const hash = lines.indexOf('#');
  const attacks = lines.slice(hash + 1).map((line) => line.split(' ') as [string, string]);
  return nameFramework(lines.slice(0, hash), attacks);
}

/** Reads the format of ASPARTIX: facts one after another, arguments before attacks. */
export function readApx(text: string): Framework {
  const facts = [...text.matchAll(fact)];
  if (facts.map(([whole]) => whole).join('') !== text) throw new SyntaxError(`no facts: ${text}`);
  return nameFramework(
    facts.flatMap(({ groups }) => (groups?.['name'] === undefined ? [] : [readTerm(groups['name'])])),
    facts.flatMap(({ groups: { from, to } = {} }) =>
      from === undefined || to === undefined ? [] : [[readTerm(from), readTerm(to)] as const],
    ),
  );
}

const term = String.raw`(?:"(?:[^"\\]|\\.)*"|[a-z]\w*)`;
const fact = new RegExp(
  String.raw`arg\((?<name>${term})\)\.\n|att\((?<from>${term}),(?<to>${term})\)\.\n`,
  'gu',
);

function readTerm(text: string): string {
  if (!text.startsWith('"')) return text;
  return text
    .slice(1, -1)
    .replace(/\\(.)/gu, (_, character: string) => (character === 'n' ? '\n' : character));
}
