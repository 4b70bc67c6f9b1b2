import type { Voice } from '#domain/annotation/voice.ts';

/** How a voice is said between the speaker's name and the words. */
export const voiceVerbs: { readonly [V in Voice]: string } = {
  asserts: 'says',
  reports: 'is reported to say',
  concedes: 'concedes',
  denies: 'denies',
};

/** What the voice means, for readers who meet it first. */
export const voiceMeanings: { readonly [V in Voice]: string } = {
  asserts: 'The author’s own statement.',
  reports: 'The source passes on what somebody else holds.',
  concedes: 'Granted although it does not help the author’s case.',
  denies: 'The author says that it is not so.',
};
