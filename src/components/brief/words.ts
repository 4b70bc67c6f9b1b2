import type { BriefWords } from '#export/brief/words.ts';
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
