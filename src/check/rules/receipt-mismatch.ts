import { reasonNames } from '#domain/annotation/verification-sentence.ts';
import { entryKey } from '#knowledge/entry.ts';
import { verifyCorpus, type CheckedQuotation } from '#knowledge/verification.ts';
import { isUnreadable } from '../answered.ts';
import { report, topOf, type CheckInput, type Finding } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestTo } from '../nearest.ts';

/**
 * Every receipt is one of a source here and is as `kb verify` wrote it, and no quotation failed when it was checked. A
 * quotation without receipt is a warning: it is shown as unchecked. What fails against a text at hand is reported as that.
 */
export function receiptMismatch(input: CheckInput): Diagnostic[] {
  const { knowledgeBase, proof } = input;
  if (!proof) return [];
  const { entries, graves } = knowledgeBase;
  const { sources } = entries;
  const unknown = [...proof.receipts.keys()]
    .filter((source) => !sources.has(source) && !isUnreadable(input, 'sources', source))
    .map((source) =>
      report(input, {
        rule: 'receipt-mismatch',
        at: inReceipt(source),
        message: `there is no source \`${source}\``,
        nearest: nearestTo(source, sources.keys()),
        remedy: graves.has(entryKey('sources', source))
          ? 'It was withdrawn: let `kb verify` take the receipt out.'
          : `If it was renamed, put \`${source}\` under the \`aliases\` of the source, and let \`kb verify\` rename the receipt; if it is gone for good, delete this file.`,
      }),
    );
  const unreadable = (input.receiptProblems ?? []).map(({ file, message }) =>
    report(input, {
      rule: 'receipt-mismatch',
      at: topOf(file),
      message,
      remedy: 'Nobody edits receipts by hand: let `kb verify` write it again.',
    }),
  );
  const recheckedFailures = new Set(
    (input.quotations ?? [])
      .filter(({ match }) => match.tier === 'failed')
      .map(({ file, path }) => nameOf(file, path)),
  );
  const quotations = verifyCorpus(knowledgeBase, proof).quotations.flatMap((checked) => {
    if (recheckedFailures.has(nameOf(checked.entry.file, checked.path))) return [];
    const finding = findingOf(checked);
    return finding ? report(input, finding) : [];
  });
  return [...unknown, ...unreadable, ...quotations];
}

function findingOf({ entry, path, source, verification }: CheckedQuotation): Finding | undefined {
  if (!('reason' in verification) || verification.reason === 'no-capture') return undefined;
  const { reason } = verification;
  const at = { file: entry.file, path };
  switch (reason) {
    case 'no-receipt':
      return {
        rule: 'receipt-mismatch',
        severity: 'warning',
        at,
        message: `no receipt of \`${source}\` has this quotation: it is new, or changed since it was checked`,
        remedy: 'Run `kb verify` where the archive is at hand, and commit the receipt.',
      };
    case 'other-canonicaliser':
    case 'receipt-inconsistent':
      return {
        rule: 'receipt-mismatch',
        at,
        message: `the receipt of \`${source}\` cannot be relied on: ${reasonNames[reason]}`,
        remedy: 'Nobody edits receipts by hand: let `kb verify` write it again.',
      };
    default:
      return {
        rule: 'receipt-mismatch',
        at,
        message: `by its receipt this quotation is not in \`${source}\`: ${reasonNames[reason]}`,
        remedy: 'Copy the words from the capture (`kb quote` prints them), then run `kb verify`.',
      };
  }
}

function nameOf(file: string, path: CheckedQuotation['path']): string {
  return `${file} ${path.join(' ')}`;
}

function inReceipt(source: string): Finding['at'] {
  return topOf(`receipts/${source}.json`);
}
