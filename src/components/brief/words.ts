import type { BriefWords } from '#export/brief/words.ts';
import type { BriefCollection } from '#knowledge/views/brief-view.ts';
import { kindNames, outcomeNames, relationWords } from '../argument/words.ts';
import { stateNames, witnessNames } from '../bibliography/words.ts';
import { checkNames, denialFitNames, fitNames, voiceVerbs } from '../quotation/words.ts';

/** A brief speaks as the pages do. */
export const briefWords: BriefWords = {
  kinds: kindNames,
  voices: voiceVerbs,
  checks: checkNames,
  fits: (fit, voice) => (voice === 'denies' ? denialFitNames : fitNames)[fit],
  witnesses: witnessNames,
  states: stateNames,
  outcomes: outcomeNames,
  bearingBy: (kind) => relationWords(kind, 'in').heading,
};

/** What an entry in the list of what a brief holds is called. */
export const collectionNouns: Readonly<Record<BriefCollection, string>> = {
  claims: 'claim',
  positions: 'position',
  sources: 'source',
  measures: 'measure',
};
