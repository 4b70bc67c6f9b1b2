import type { FailedQuotation, FailureReason } from '#domain/annotation/match-quotation.ts';
import { maxGap } from '#domain/annotation/find-places.ts';
import { formatDiff } from '#domain/annotation/word-diff.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { QuotationVerdict } from '../quotations.ts';

/**
 * Every quotation stands in the captured text of its source, word for word. Where that text is not at hand nothing is
 * reported here; the tally of the check says how many quotations that leaves unchecked.
 */
export function quotationNotInCapture(input: CheckInput): Diagnostic[] {
  return (input.quotations ?? []).flatMap((verdict) => {
    const { match, file, source } = verdict;
    if (match.tier !== 'failed') return [];
    return report(input, {
      rule: match.reason === 'ambiguous' ? 'quotation-ambiguous' : 'quotation-not-in-capture',
      at: { file, path: pathTo(verdict, match) },
      message: causes[match.reason].replace('%', `\`${source}\``) + difference(match),
      nearest: match.nearest ? [match.nearest.text] : [],
      remedy: remedies[match.reason],
    });
  });
}

const causes: Record<FailureReason, string> = {
  empty: 'the quotation has no words',
  absent: 'these words are not in the captured text of %',
  'cut-word': 'these words are in the captured text of % only as parts of longer words',
  'out-of-order': 'the segments are in the captured text of %, but not in this order',
  'gap-too-wide': `the segments stand more than ${maxGap} characters apart in the captured text of %`,
  'context-differs': 'the words are in the captured text of %, but not beside this prefix and suffix',
  ambiguous: 'the words stand more than once in the captured text of %',
};

const verbatim = 'Copy the words from the capture; `kb quote <source> "words"` prints them ready to paste.';
const remedies: Record<FailureReason, string> = {
  empty: 'Quote the words, or give the gist.',
  absent: verbatim,
  'cut-word': 'Quote whole words.',
  'out-of-order': 'Put the segments in the order of the text, or make each evidence of its own.',
  'gap-too-wide': 'Make each segment evidence of its own.',
  'context-differs': 'Copy `prefix` and `suffix` from the capture, right beside the quotation.',
  ambiguous: 'Add a `prefix` or `suffix` that tells the place; `kb quote` prints one.',
};

/** The words, or the one segment of them that is at fault; a step into words in one piece leads no further than to them. */
function pathTo({ path }: QuotationVerdict, { segment }: FailedQuotation): readonly (string | number)[] {
  return segment === undefined ? path : [...path, segment];
}

function difference({ nearest }: FailedQuotation): string {
  return nearest ? `; against the nearest passage: ${formatDiff(nearest.diff)}` : '';
}
