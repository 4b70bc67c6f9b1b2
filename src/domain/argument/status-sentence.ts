import type { ClaimStatus, DecidingClaim, Status } from './status.ts';

/** The words a reader knows a claim by. */
export type TitleOf = (claim: string) => string;

/** A piece of a sentence: words, or a claim that it names. */
export type SentencePart = string | { readonly claim: string };

/** What each status says, whatever the claim. */
export const statusMeanings: { readonly [S in Status]: string } = {
  unchallenged: 'No attack on it is recorded here.',
  restored: 'Attacked here, and each attack is itself answered.',
  challenged: 'At least one attack on it stands.',
  unresolved: 'The record does not decide whether the attacks on it stand.',
};

/**
 * Why a claim has its status, in a sentence or two.
 *
 * - unchallenged: "Nothing recorded here attacks it."
 * - restored: "Attacked by “A”, but “B” answers that."
 * - challenged: "Challenged by “A”, which nothing here answers."
 * - unresolved: "It and “A” contradict each other, and nothing here decides between them."
 */
export function explainStatus(status: ClaimStatus, titleOf: TitleOf): string {
  return statusSentence(status)
    .map((part) => (typeof part === 'string' ? part : titleOf(part.claim)))
    .join('');
}

/** The same sentence in pieces, so that the claims it names can be links. Their quotation marks belong to the words. */
export function statusSentence({ status, decidedBy }: ClaimStatus): SentencePart[] {
  switch (status) {
    case 'unchallenged':
      return ['Nothing recorded here attacks it.'];
    case 'restored':
      return explainRestored(decidedBy);
    case 'challenged':
      return say`Challenged by ${named(idsOf(decidedBy))}${whyTheyStand(decidedBy)}.`;
    case 'unresolved':
      return explainUnresolved(decidedBy);
  }
}

/** `“A”`, `“A” and “B”`, `“A”, “B” and “C”`, `“A”, “B” and 2 more`. A claim named twice counts once. */
function named(claims: readonly string[]): SentencePart[] {
  const names = [...new Set(claims)].map((claim) => say`“${[{ claim }]}”`);
  const shown = names.length > 3 ? [...names.slice(0, 2), [`${names.length - 2} more`]] : names;
  return shown.flatMap((name, index) => {
    if (index === 0) return name;
    return [index === shown.length - 1 ? ' and ' : ', ', ...name];
  });
}

function explainRestored(attackers: readonly DecidingClaim[]): SentencePart[] {
  const answers = [...new Set(attackers.flatMap(({ defeatedBy }) => defeatedBy.slice(0, 1)))];
  const verb = answers.length > 1 ? 'answer' : 'answers';
  const object = attackers.length > 1 ? 'them' : 'that';
  return say`Attacked by ${named(idsOf(attackers))}, but ${named(answers)} ${verb} ${object}.`;
}

/**
 * "Which nothing here answers" is said only where not even an undercut of the attacker's support is recorded.
 */
function whyTheyStand(attackers: readonly DecidingClaim[]): SentencePart[] {
  const unattacked = attackers.filter(({ status }) => status === 'unchallenged');
  const unanswered = unattacked.filter(({ isDisputed }) => !isDisputed);
  if (unanswered.length === attackers.length) return [', which nothing here answers'];
  if (unanswered.length > 0) return say`; nothing here answers ${named(idsOf(unanswered))}`;
  const isOne = attackers.length === 1;
  if (unattacked.length === attackers.length) {
    const support = isOne ? 'its support' : 'the support of each';
    return [`, which nothing here attacks, though a step of ${support} is undercut`];
  }
  if (unattacked.length > 0) return [];
  const are = isOne ? 'is itself' : 'are themselves';
  return [`, which ${are} attacked, but each of those attacks is answered`];
}

function explainUnresolved(attackers: readonly DecidingClaim[]): SentencePart[] {
  const self = attackers.find(({ isSelf }) => isSelf)?.records[0];
  if (self) {
    return self.by === self.on
      ? ['It is recorded as attacking itself, and nothing here resolves that.']
      : say`${named([self.by, self.on])} are recorded as the same claim, yet one attacks the other.`;
  }
  const names = named(idsOf(attackers));
  if (attackers.length > 1) return say`${names} attack it, and nothing here decides whether they stand.`;
  return attackers[0]?.records.some(({ relation }) => relation.kind === 'contradicts')
    ? say`It and ${names} contradict each other, and nothing here decides between them.`
    : say`${names} attacks it, and nothing here decides whether that stands.`;
}

function say(words: TemplateStringsArray, ...slots: (string | readonly SentencePart[])[]): SentencePart[] {
  return words
    .flatMap((piece, index) => [piece, ...[slots[index] ?? []].flat()])
    .filter((part) => part !== '');
}

function idsOf(deciding: readonly DecidingClaim[]): string[] {
  return deciding.map(({ claim }) => claim);
}
