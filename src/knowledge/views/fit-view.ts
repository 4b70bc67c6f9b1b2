import type { FitVerdict } from '#domain/annotation/voice.ts';
import { formatDate } from '#domain/bibliography/edtf.ts';
import type { Claim } from '#schema/claim.ts';
import type { Evidence } from '#schema/evidence.ts';
import { fitOf, fitState, type FitState } from '../fit.ts';
import type { ViewContext } from './context.ts';

/**
 * The second key of a piece of evidence as a page shows it. Of a gist it is a verdict on what the work itself says, which the
 * reader held the gist against: of our own words alone it would prove nothing.
 */
export interface FitView {
  /** A verdict, `void` when claim or evidence changed since it was given, or `unreviewed`. */
  readonly state: FitState;
  readonly sentence: string;
  /** The reader as site.yaml names them. */
  readonly by: string | undefined;
  readonly on: string | undefined;
  readonly note: string | undefined;
}

export function fitView(context: ViewContext, claim: Pick<Claim, 'statement'>, evidence: Evidence): FitView {
  const found = fitOf(claim, evidence, context);
  const isGist = evidence.gist !== undefined;
  const isDenial = evidence.voice === 'denies';
  if (found.kind === 'unreviewed')
    return {
      state: 'unreviewed',
      sentence: isGist
        ? 'Nobody has held the paraphrase against the work.'
        : `Nobody has read the passage a second time to see whether it ${isDenial ? 'denies the claim' : 'bears the claim out'}.`,
      by: undefined,
      on: undefined,
      note: undefined,
    };
  const { verdict, by, on, note } = found.fit;
  const state = fitState(found);
  return {
    state,
    sentence:
      state === 'void'
        ? 'Read a second time, but claim or evidence changed since.'
        : `${isGist ? 'Held against the work, which' : 'The passage'} ${(isDenial ? ofDenials : sentences)[verdict]}`,
    by: context.knowledgeBase.site.readers.find(({ id }) => id === by)?.name ?? by,
    on: formatDate(on),
    note,
  };
}

const sentences: Readonly<Record<FitVerdict, string>> = {
  entails: 'says what the claim says.',
  partly: 'says part of what the claim says.',
  'context-only': 'is about the claim’s subject, but does not say it.',
  no: 'does not bear the claim out.',
};

/** Of a passage that is said to deny the claim. */
const ofDenials: Readonly<Record<FitVerdict, string>> = {
  entails: 'says that the claim is not so.',
  partly: 'gives part of the denial.',
  'context-only': 'is about the claim’s subject, but does not deny it.',
  no: 'does not deny the claim.',
};
