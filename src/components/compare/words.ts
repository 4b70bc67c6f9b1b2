import type { Voice } from '#domain/annotation/voice.ts';

/** What an actor did with so many claims. */
export const claimVerbs: Readonly<Record<Voice, string>> = {
  asserts: 'affirms',
  concedes: 'concedes',
  denies: 'denies',
  reports: 'is reported',
};
