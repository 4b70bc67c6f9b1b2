import type { GatheredMark, Mark, MarkKind, SecondhandReason } from './marks.ts';

/** The mark of a claim or a holder as a sentence. */
export function markSentence({ kind, extent, ties, of }: Mark): string {
  const isFar = ties.every(({ path }) => path.length > 1);
  const cited = new Set(ties.map(({ path }) => path[0])).size;
  if (extent === 'only' && ties.length < of)
    return 'Rests only on what comes to us at second hand or from unreliable sources.';
  if (extent === 'only') {
    if (kind === 'secondhand' || (!isFar && cited > 1)) return `Rests only on ${markedAs(kind)}.`;
    if (!isFar) return `Rests only on ${withArticle(kind)}.`;
    return cited === 1
      ? `Rests only on a source that goes back to ${withArticle(kind)}.`
      : `Rests only on sources that go back to ${withArticle(kind)}.`;
  }
  const passages = `${ties.length} of the ${of} passages it rests on`;
  const comes = ties.length === 1 ? (isFar ? 'goes back' : 'comes') : isFar ? 'go back' : 'come';
  if (kind === 'secondhand') return `${passages} ${comes} to us at second hand.`;
  return `${passages} ${comes} ${isFar ? 'to' : 'from'} ${withArticle(kind)}.`;
}

/** The mark of a source as a sentence. @param isFar whether the fault is that of a work it goes back to */
export function sourceMarkSentence(
  kind: MarkKind,
  isFar: boolean,
  reason: SecondhandReason | undefined,
): string {
  if (isFar) return `Goes back to ${withArticle(kind)}.`;
  if (kind === 'secondhand' && reason === 'through-accounts') return 'We know it only at second hand.';
  return `${withArticle(kind).replace('a', 'A')}.`;
}

/** The mark of a position or a brief as a sentence. @param noun what a claim is to it */
export function gatheredSentence({ kind, extent, claims, of }: GatheredMark, noun = 'ground'): string {
  const marked = markedAs(kind);
  if (of === 1) return `The only ${noun} rests ${extent === 'only' ? 'only' : 'in part'} on ${marked}.`;
  if (extent === 'only') return `All ${noun}s rest only on ${marked}.`;
  const wholly = claims.filter((claim) => claim.extent === 'only').length;
  const partly = claims.length - wholly;
  if (wholly === 0) return `Of ${of} ${noun}s, ${partly} ${rest(partly)} in part on ${marked}.`;
  const them = kind === 'secondhand' ? 'it' : 'them';
  const others = partly > 0 ? `, ${partly} ${rest(partly)} on ${them} in part` : '';
  return `Of ${of} ${noun}s, ${wholly} ${rest(wholly)} only on ${marked}${others}.`;
}

function rest(count: number): string {
  return count === 1 ? 'rests' : 'rest';
}

/** Why a passage is secondhand, in words. */
export const secondhandReasons: Readonly<Record<SecondhandReason, string>> = {
  'passes-on': 'passes on what somebody else says',
  witness: 'a report or digest of what others said',
  'through-accounts': 'known to us only through the accounts of others',
};

/**
 * What bears a mark, as things rest on it. A source is not called secondhand for it: it may be the very document, which we know
 * from the accounts of others, or speak first-hand of all but what it passes on.
 */
export function markedAs(kind: MarkKind): string {
  return kind === 'secondhand' ? 'what comes to us at second hand' : `${kind} sources`;
}

function withArticle(kind: MarkKind): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} source`;
}
