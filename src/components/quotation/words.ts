import type { VerificationStatus } from '#domain/annotation/verification.ts';
import { voiceVerbs, type Voice } from '#domain/annotation/voice.ts';
import type { FitState } from '#knowledge/fit.ts';

export { unnamedSpeaker, voiceNames, voiceVerbs } from '#domain/annotation/voice.ts';

/** What the voice means, for readers who meet it first. */
export const voiceMeanings: { readonly [V in Voice]: string } = {
  asserts: 'The author’s own statement.',
  reports: 'The source passes on what somebody else holds.',
  concedes: 'Granted although it does not help the author’s case.',
  denies: 'The author says that it is not so.',
};

/** How a speaker stands to a claim of which the statement alone is shown: a passage may say a part of it, or not say it. */
export function spokenVerb(voice: Voice, fit: FitState): string {
  if (fit === 'context-only') return 'gives context for';
  if (fit === 'no')
    return voice === 'denies' ? 'is cited against, without denying' : 'is cited for, without bearing it out';
  return fit === 'partly' ? `${voiceVerbs[voice]} in part` : voiceVerbs[voice];
}

/** The first key: is the quotation verbatim? */
export const checkNames: { readonly [S in VerificationStatus]: string } = {
  exact: 'verbatim',
  folded: 'verbatim but for typography',
  failed: 'not verbatim',
  unchecked: 'unchecked',
};

export const checkSigns: { readonly [S in VerificationStatus]: string } = {
  exact: '✓',
  folded: '≈',
  failed: '✕',
  unchecked: '?',
};

/** The second key: does the passage bear the claim out? */
export const fitNames: { readonly [S in FitState]: string } = {
  entails: 'bears the claim out',
  partly: 'bears it out in part',
  'context-only': 'context only',
  no: 'does not bear it out',
  void: 'second reading void',
  unreviewed: 'not read a second time',
};

/** Of a passage that denies the claim: it is the denial that it shows. */
export const denialFitNames: { readonly [S in FitState]: string } = {
  ...fitNames,
  entails: 'shows the denial',
  partly: 'shows the denial in part',
  no: 'does not show the denial',
};

export const fitSigns: { readonly [S in FitState]: string } = {
  entails: '●',
  partly: '◔',
  'context-only': '○',
  no: '✕',
  void: '–',
  unreviewed: '?',
};
