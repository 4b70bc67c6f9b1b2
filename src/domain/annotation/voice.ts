/**
 * How a source carries a statement.
 *
 * - `asserts`: the author says it as their own view.
 * - `reports`: the source passes on what somebody else holds.
 * - `concedes`: the author grants it although it does not help their case.
 * - `denies`: the author says it is not so.
 */
export const voices = ['asserts', 'reports', 'concedes', 'denies'] as const;
export type Voice = (typeof voices)[number];

/** How a voice is said between the speaker's name and the words. */
export const voiceVerbs: { readonly [V in Voice]: string } = {
  asserts: 'says',
  reports: 'is reported to say',
  concedes: 'concedes',
  denies: 'denies',
};

/** Who speaks where no actor is recorded: of what is passed on somebody unnamed, otherwise the work itself. */
export function unnamedSpeaker(voice: Voice): string {
  return voice === 'reports' ? 'Somebody' : 'The source itself';
}

/** The voice of what we give in our own words, which begin with the verb. */
export const voiceNames: { readonly [V in Voice]: string } = {
  asserts: 'own statement',
  reports: 'reported by others',
  concedes: 'concession',
  denies: 'denial',
};

/** The second reading of a quotation: does it bear the claim out, or, of a denial, show the denial? */
export const fitVerdicts = ['entails', 'partly', 'context-only', 'no'] as const;
export type FitVerdict = (typeof fitVerdicts)[number];

/**
 * Whether whoever speaks in a passage is on record for the claim: not if they deny it, nor if the second reading found that
 * the passage does not say it.
 *
 * @param verdict that of the second reading, if it holds
 */
export function speaksFor(voice: Voice, verdict: FitVerdict | undefined): boolean {
  return voice !== 'denies' && verdict !== 'context-only' && verdict !== 'no';
}
