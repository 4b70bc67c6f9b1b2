import type { ClaimStatus, DecidingClaim, Status } from './status.ts';

/** The words a reader knows a claim by. */
export type TitleOf = (claim: string) => string;

/** What each status says, whatever the claim. */
export const statusMeanings: { readonly [S in Status]: string } = {
  unchallenged: 'No attack on it is recorded here.',
  restored: 'Attacked here, and each attack is itself answered.',
  challenged: 'At least one attack on it stands.',
  unresolved: 'The record does not decide whether the attacks on it stand.',
};

/**
 * Why a claim has its status, in one sentence.
 *
 * - unchallenged: "Nothing recorded here attacks it."
 * - restored: "Attacked by “A”, but “B” answers that."
 * - challenged: "Challenged by “A”, which nothing here answers."
 * - unresolved: "It and “A” contradict each other, and nothing here decides between them."
 */
export function explainStatus({ status, decidedBy }: ClaimStatus, titleOf: TitleOf): string {
  switch (status) {
    case 'unchallenged':
      return 'Nothing recorded here attacks it.';
    case 'restored':
      return explainRestored(decidedBy, titleOf);
    case 'challenged':
      return `Challenged by ${listTitles(idsOf(decidedBy), titleOf)}${whyTheyStand(decidedBy, titleOf)}.`;
    case 'unresolved':
      return explainUnresolved(decidedBy, titleOf);
  }
}

/** `“A”`, `“A” and “B”`, `“A”, “B” and “C”`, `“A”, “B” and 2 more`. A claim named twice counts once. */
export function listTitles(claims: readonly string[], titleOf: TitleOf): string {
  const titles = [...new Set(claims)].map((claim) => `“${titleOf(claim)}”`);
  const shown = titles.length > 3 ? [...titles.slice(0, 2), `${titles.length - 2} more`] : titles;
  const last = shown.at(-1) ?? '';
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last;
}

function explainRestored(attackers: readonly DecidingClaim[], titleOf: TitleOf): string {
  const answers = [...new Set(attackers.flatMap(({ defeatedBy }) => defeatedBy.slice(0, 1)))];
  const verb = answers.length > 1 ? 'answer' : 'answers';
  const object = attackers.length > 1 ? 'them' : 'that';
  return `Attacked by ${listTitles(idsOf(attackers), titleOf)}, but ${listTitles(answers, titleOf)} ${verb} ${object}.`;
}

/**
 * "Which nothing here answers" is said only where not even an undercut of the attacker's support is recorded.
 */
function whyTheyStand(attackers: readonly DecidingClaim[], titleOf: TitleOf): string {
  const unattacked = attackers.filter(({ status }) => status === 'unchallenged');
  const unanswered = unattacked.filter(({ isDisputed }) => !isDisputed);
  if (unanswered.length === attackers.length) return ', which nothing here answers';
  if (unanswered.length > 0) return `; nothing here answers ${listTitles(idsOf(unanswered), titleOf)}`;
  const [them, their] = attackers.length > 1 ? ['them', 'their'] : ['it', 'its'];
  if (unattacked.length === attackers.length) {
    return `; nothing here attacks ${them}, though an undercut of ${their} support is recorded`;
  }
  return unattacked.length === 0 ? `; every attack on ${them} recorded here is itself answered` : '';
}

function explainUnresolved(attackers: readonly DecidingClaim[], titleOf: TitleOf): string {
  const self = attackers.find(({ isSelf }) => isSelf)?.records[0];
  if (self) {
    return self.by === self.on
      ? 'It is recorded as attacking itself, and nothing here resolves that.'
      : `${listTitles([self.by, self.on], titleOf)} are recorded as the same claim, yet one attacks the other.`;
  }
  const names = listTitles(idsOf(attackers), titleOf);
  if (attackers.length > 1) return `${names} attack it, and nothing here decides whether they stand.`;
  return attackers[0]?.records.some(({ relation }) => relation.kind === 'contradicts')
    ? `It and ${names} contradict each other, and nothing here decides between them.`
    : `${names} attacks it, and nothing here decides whether that stands.`;
}

function idsOf(deciding: readonly DecidingClaim[]): string[] {
  return deciding.map(({ claim }) => claim);
}
