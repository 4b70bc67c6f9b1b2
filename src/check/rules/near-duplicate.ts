import { alikeTexts } from '#domain/annotation/alike-texts.ts';
import { entryKey, type Entry } from '#knowledge/entry.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * How much two statements must have in common. Tuned on the first debate: its claims that say different things with the same
 * words have half at most; nineteen in twenty statements with every fifth word changed above 0.65.
 */
const alike = 0.6;

/** Of fewer words too little is left to go by. */
const fewestWords = 5;

/** Two claims that say nearly the same and know nothing of each other: perhaps they are one. */
export function nearDuplicate(input: CheckInput): Diagnostic[] {
  const claims = [...input.knowledgeBase.entries.claims.values()].filter(
    ({ data }) => data.statement.split(' ').length >= fewestWords,
  );
  const pairs = alikeTexts(
    claims.map(({ data }) => data.statement),
    alike,
  );
  const alikes = pairs.flatMap(({ one, other }) => {
    const [first, second] = [claims[one], claims[other]];
    return first && second && !knowEachOther(input, first, second) ? [{ first, second }] : [];
  });
  return [...Map.groupBy(alikes, ({ second }) => second)].flatMap(([second, found]) => {
    const [first, ...others] = found.map((pair) => pair.first);
    if (!first) return [];
    return report(input, {
      rule: 'near-duplicate',
      severity: 'warning',
      at: { file: second.file, path: ['statement'] },
      message: `says nearly the same as \`${first.id}\`: “${first.data.statement}”${alsoAs(others)}`,
      remedy:
        'If they are one claim, move the evidence to one of them and leave a tombstone in the other file that names it under `see` (an alias is for one that was in no edition); if not, relate them or name one in the text of the other.',
      related: { file: first.file, path: ['statement'] },
    });
  });
}

/** The first two of the others, and how many more there are. */
function alsoAs(others: readonly Entry<'claims'>[]): string {
  if (others.length === 0) return '';
  const named = others.slice(0, 2).map(({ id }) => `\`${id}\``);
  const more = others.length - named.length;
  return `; likewise as ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Whether one of them names the other, in its record or in its text: then its author has seen both. */
function knowEachOther({ knowledgeBase }: CheckInput, one: Entry<'claims'>, other: Entry<'claims'>): boolean {
  const { backlinks, mentions } = knowledgeBase;
  const names = (from: Entry<'claims'>, to: Entry<'claims'>): boolean => {
    const key = entryKey('claims', to.id);
    return [...(backlinks.get(key) ?? []), ...(mentions.get(key) ?? [])].some((link) => link.from === from);
  };
  return names(one, other) || names(other, one);
}
