import type { GatheredMark, Mark, MarkKind, SecondhandReason } from './marks.ts';

/** The mark of a claim or a holder as a sentence. */
export function markSentence({ kind, extent, ties, of }: Mark): string {
  const isFar = ties.every(({ path }) => path.length > 1);
  const cited = new Set(ties.map(({ path }) => path[0])).size;
  if (extent === 'only' && ties.length < of) return 'Rests only on secondhand or unreliable sources.';
  if (extent === 'only') {
    const what = cited === 1 ? withArticle(kind) : `${kind} sources`;
    if (!isFar) return `Rests only on ${what}.`;
    return cited === 1
      ? `Rests only on a source that goes back to ${withArticle(kind)}.`
      : `Rests only on sources that go back to ${withArticle(kind)}.`;
  }
  const comes = ties.length === 1 ? (isFar ? 'goes back' : 'comes') : isFar ? 'go back' : 'come';
  return `${ties.length} of the ${of} passages it rests on ${comes} ${isFar ? 'to' : 'from'} ${withArticle(kind)}.`;
}

/** The mark of a position or a brief as a sentence. @param noun what a claim is to it */
export function gatheredSentence({ kind, extent, claims, of }: GatheredMark, noun = 'ground'): string {
  if (of === 1) return `The only ${noun} rests ${extent === 'only' ? 'only' : 'in part'} on ${kind} sources.`;
  if (extent === 'only') return `All ${noun}s rest only on ${kind} sources.`;
  const wholly = claims.filter((claim) => claim.extent === 'only').length;
  const partly = claims.length - wholly;
  if (wholly === 0) return `Of ${of} ${noun}s, ${partly} ${rest(partly)} in part on ${kind} sources.`;
  const others = partly > 0 ? `, ${partly} ${rest(partly)} on them in part` : '';
  return `Of ${of} ${noun}s, ${wholly} ${rest(wholly)} only on ${kind} sources${others}.`;
}

function rest(count: number): string {
  return count === 1 ? 'rests' : 'rest';
}

/** Why a passage is secondhand, in words. */
export const secondhandReasons: Readonly<Record<SecondhandReason, string>> = {
  'passes-on': 'passes on what somebody else says',
  witness: 'a report or digest of what others said',
  'through-accounts': 'known only through the accounts of others',
};

function withArticle(kind: MarkKind): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} source`;
}
