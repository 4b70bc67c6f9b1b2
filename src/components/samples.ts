import type { FitVerdict, Voice } from '#domain/annotation/voice.ts';
import type { Status } from '#domain/argument/status.ts';
import type { VerificationStatus } from '#domain/annotation/verification.ts';
import type { ClaimRow } from '#knowledge/views/claim-row.ts';
import type { EntryLink } from '#knowledge/views/context.ts';
import type { EvidenceView } from '#knowledge/views/evidence-view.ts';
import type { PreviewView } from '#knowledge/views/preview-view.ts';
import type { StatusView } from '#knowledge/views/status-view.ts';

/** Made-up data for the page that shows every component in every state. */

export const swatches = [
  { name: 'text', use: 'text' },
  { name: 'text-soft', use: 'what helps along' },
  { name: 'link', use: 'links and focus' },
  { name: 'for', use: 'what supports, what is verified' },
  { name: 'against', use: 'what answers, what failed' },
  { name: 'caution', use: 'caveats, what is unchecked' },
  { name: 'aside', use: 'what stands beside' },
  { name: 'panel', use: 'cards' },
  { name: 'line', use: 'rules' },
] as const;

export function sampleLink(title: string): EntryLink {
  return { collection: 'claims', id: 'sample', href: '#rows', title, label: title };
}

export function sampleRow(status: Status): ClaimRow {
  return {
    claim: sampleLink(`A claim whose status is ${status}.`),
    kind: 'empirical',
    voices: [sampleLink('A. Speaker')],
    deniers: [],
    restsOnlyOn: status === 'unresolved' ? 'secondhand' : undefined,
    sources: 1,
    answers: status === 'unchallenged' ? 0 : 1,
    answersToSupport: status === 'unchallenged' ? 1 : 0,
    qualifications: status === 'challenged' ? 2 : 0,
    status,
  };
}

export function sampleStatus(status: Status): StatusView {
  return {
    status,
    sentence: ['The sentence that names the claims which decide it.'],
    support: 'has support',
    reasons: [],
    pivots: [],
    pivotsComplete: true,
  };
}

export function sampleEvidence(
  voice: Voice,
  status: VerificationStatus = 'exact',
  fit: FitVerdict = 'entails',
): EvidenceView {
  return {
    anchor: `sample-${voice}`,
    source: {
      id: 'sample',
      href: '#cards',
      title: 'A made-up work',
      authors: 'A. Speaker',
      container: 'A made-up journal',
      date: '23 April 2026',
      address: undefined,
      addressOf: undefined,
      language: 'en',
      accounts: voice === 'reports' ? [{ href: '#cards', name: 'example.org' }] : undefined,
      isReadInPart: false,
    },
    quote: voice === 'reports' ? undefined : ['the words of the work', 'and the words behind a gap'],
    gist: voice === 'reports' ? 'What the work says, in our own words.' : undefined,
    locator: 'paragraph 3',
    passageHref: undefined,
    fullTextHref: undefined,
    by: sampleLink('A. Speaker'),
    voice,
    note: undefined,
    witness: voice === 'denies' ? 'unreliable' : 'first-person',
    state: 'current',
    interests: voice === 'asserts' ? 'What the author stands to gain.' : undefined,
    check:
      voice === 'reports'
        ? undefined
        : {
            status,
            sentence: 'What was compared with what.',
            quotation: { segments: ['the words of the work'] },
            receipt: undefined,
          },
    fit: {
      state: fit,
      sentence: 'What the second reading found.',
      by: undefined,
      on: undefined,
      note: undefined,
    },
  };
}

export const samplePreview: PreviewView = {
  kind: ['Empirical claim', 'unresolved'],
  link: sampleLink('A claim that is linked to.'),
  words: {
    lead: 'A writer of letters says:',
    text: 'In April 1888 I had eleven pounds of sugar left over.',
    isQuotation: true,
    language: undefined,
  },
  facts: ['A letter, 2 March 1888', '2 pieces of evidence'],
};
