import type { MapEdgeKind } from '#knowledge/argument-map.ts';

/**
 * A statement with what bears on it. Names are unique in a file: a claim's is its id, `position some-id` and `source some-id`
 * are those of the others.
 * @see https://argdown.org/syntax/
 */
export function statementBlock(name: string, text: string, bearing: readonly string[]): string {
  return [`[${name}]: ${text}`, ...bearing.map((line) => `  ${line}`), ''].join('\n');
}

/**
 * How a statement bears on the one it stands under. Argdown knows no qualification: it stands in a comment. An undercut bears
 * on a step, not on a statement.
 */
export function bearingLines(kind: MapEdgeKind, name: string): string[] {
  switch (kind) {
    case 'supports':
    case 'restates':
    case 'ground-of':
      return [`+ [${name}]`];
    case 'rebuts':
    case 'objection-to':
      return [`- [${name}]`];
    case 'contradicts':
      return [`>< [${name}]`];
    case 'qualifies':
      return [`// qualified by ${name}`];
    case 'undercuts':
      return [];
  }
}

/** A step that is undercut: an argument with its premise and conclusion, because that is what an undercut attacks. */
export function undercutStep(premise: string, conclusion: string, attackers: readonly string[]): string {
  const name = `<${premise} to ${conclusion}>`;
  const attacks = attackers.map((attacker) => `  _ [${attacker}]`);
  return [name, ...attacks, '', name, '', `(1) [${premise}]`, '----', `(2) [${conclusion}]`, '', ''].join(
    '\n',
  );
}

/** Puts a backslash before everything that means something in Argdown. */
export function escapeArgdown(text: string): string {
  return text.replace(/[\\[\]<>{}#@*_:;]|\.(?=\S)|\/(?=[/*])|-(?=-)/g, '\\$&');
}
