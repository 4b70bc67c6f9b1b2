import type { PastedCheck } from '#domain/annotation/check-pasted.ts';
import type { FailureReason } from '#domain/annotation/match-quotation.ts';
import { element } from '../element.ts';

/** What the reader's own copy says about the quotation, in words; with the nearest passage where it is not found. */
export function describeResult(found: PastedCheck): (Node | string)[] {
  if (found.kind !== 'not-found') return [sentences[found.kind] + aboutContext(found)];
  const { reason, nearest } = found.failure;
  if (!nearest) return [`Not found: ${reasons[reason] ?? reasons.absent}.`];
  const parts = nearest.diff.flatMap(({ kind, text }) => {
    if (kind === 'same') return [`${text} `];
    const label = element('span', { class: 'visually-hidden' }, `${kind}: `);
    return [element(kind === 'removed' ? 'del' : 'ins', {}, label, text.trim()), ' '];
  });
  return [
    'Not found. The nearest passage, with what differs marked (struck out: in our quotation only; underlined: in your text only):',
    element('p', { class: 'word-diff' }, ...parts),
  ];
}

const sentences: Readonly<Record<Exclude<PastedCheck['kind'], 'not-found'>, string>> = {
  'same-context': 'Found, word for word, in the same context.',
  'other-context':
    'Found, word for word, but what stands around it differs from the copy we checked: another passage, or another version of the article.',
  'unknown-context': 'Found, word for word. There is no receipt to compare the context with.',
  folded: 'Found, but only when quote marks, dashes, ligatures and spacing are taken as alike.',
};

function aboutContext(found: Exclude<PastedCheck, { kind: 'not-found' }>): string {
  return 'window' in found && found.window !== undefined
    ? ` The ${found.window} characters before and after agree with what we checked.`
    : '';
}

const reasons: Partial<Readonly<Record<FailureReason, string>>> & { readonly absent: string } = {
  absent: 'your text has neither these words nor a passage like them',
  'cut-word': 'your text has these letters only as parts of longer words',
  'out-of-order': 'your text has the parts of the quotation, but in another order',
  'gap-too-wide': 'your text has the parts of the quotation, but too far apart for one passage',
};
