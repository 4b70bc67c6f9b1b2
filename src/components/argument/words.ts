import { counted } from '#domain/annotation/counted.ts';
import type { ClaimKind, ForecastOutcome } from '#domain/argument/claim-kind.ts';
import type { RelationKind } from '#domain/argument/relation.ts';
import type { Status } from '#domain/argument/status.ts';
import type { SupportWord } from '#domain/argument/support.ts';
import type { ClaimRow } from '#knowledge/views/claim-row.ts';
import type { Side } from '#knowledge/views/claims-on-measure.ts';
import type { Direction, ForecastView } from '#knowledge/views/claim-view.ts';
import type { UnansweredPair } from '#knowledge/views/unanswered-view.ts';

export { kindNames } from '#domain/argument/claim-kind.ts';

/** How claim kinds, relations and outcomes are said on pages. One place, so that they are said alike. */

export const kindTests: { readonly [Kind in ClaimKind]: string } = {
  empirical: 'Facts could settle it.',
  causal: 'It says that one thing brings about another.',
  predictive: 'Time could settle it.',
  normative: 'It says what ought to be; facts alone cannot settle it.',
  definitional: 'It says what a word means or what falls under it.',
  legal: 'It says what a text or the law requires or allows.',
};

export const outcomeNames: { readonly [Outcome in ForecastOutcome]: string } = {
  pending: 'Pending',
  occurred: 'Occurred',
  'did-not-occur': 'Did not occur',
  unclear: 'Unclear',
};

/** Each status has a sign of its own shape. */
export const statusSigns: { readonly [S in Status]: string } = {
  unchallenged: '○',
  restored: '◐',
  challenged: '✕',
  unresolved: '?',
};

/** Claims that bear on a measure, by those whose positions rest on them. */
export const sideHeadings: { readonly [S in Side]: string } = {
  for: 'Grounds of positions held by those for it',
  against: 'Grounds of positions held by those against it',
  other: 'Other claims',
};

/** Said of a claim's support where that is not in order; that it has some is the rule. */
export const supportMeanings: { readonly [S in Exclude<SupportWord, 'has support'>]: string } = {
  'support unresolved': 'the record leaves open whether any ground for it, claim or source, stands.',
  'support undercut':
    'every ground recorded for it, claim or source, is challenged, itself or as a ground for this claim.',
  'support challenged': 'every ground recorded for it, claim or source, is itself challenged.',
  'no recorded support': 'no ground for it is recorded here.',
};

/** When a prediction is to come true. */
export function windowWords({ from, until }: Pick<ForecastView, 'from' | 'until'>): string {
  return `${from ? `from ${from} ` : ''}${until ? `until ${until}` : 'no date'}`;
}

/** How much answers a claim. An answer to its support leaves it unchallenged, and is therefore told apart. */
export function answerWords(row: Pick<ClaimRow, 'answers' | 'answersToSupport' | 'qualifications'>): string {
  const { qualifications } = row;
  return [answersIn(row), qualifications > 0 && relationCount('qualifies', qualifications)]
    .filter(Boolean)
    .join('; ');
}

function answersIn({ answers, answersToSupport }: Pick<ClaimRow, 'answers' | 'answersToSupport'>): string {
  if (answers + answersToSupport === 0) return 'no answer recorded here';
  if (answers === 0) return `${counted(answersToSupport, 'answer')}, to its grounds only`;
  if (answersToSupport === 0) return counted(answers, 'answer');
  return `${counted(answers, 'answer')}; ${answersToSupport} more, to its grounds only`;
}

/** How many relations of a kind bear on a claim, e.g. `2 rebuttals`. */
export function relationCount(kind: RelationKind, count: number): string {
  return counted(count, relationNouns[kind]);
}

/** What one side has brought forward without an answer from the other, and whether anybody else answers it here. */
export function unansweredWords({ by, to, claims, inAll: { nowhere, elsewhere } }: UnansweredPair): string {
  const points = nowhere + elsewhere;
  const said = [
    nowhere > 0 && `${nowhere} answered nowhere here`,
    elsewhere > 0 && `${elsewhere} answered by other claims`,
  ].filter((part) => part !== false);
  return [
    `“${by.label}”: ${points === 0 ? 'no point' : counted(points, 'point')}`,
    ` without an answer from “${to.label}”`,
    said.length > 0 ? `: ${said.join(', ')}` : '',
    claims.length < points ? ` (${claims.length} of them on this page)` : '',
  ].join('');
}

/** How many claims name a question, whether or not it is their main one. */
export function filedWords(count: number): string {
  return `${counted(count, 'claim')} filed under it`;
}

const relationNouns: { readonly [Kind in RelationKind]: string } = {
  supports: 'support',
  rebuts: 'rebuttal',
  contradicts: 'contradiction',
  undercuts: 'undercut',
  qualifies: 'qualification',
  restates: 'other wording',
};

interface RelationWords {
  readonly heading: string;
  /** A sign with its own shape, so that nothing hangs on colour. */
  readonly sign: string;
  readonly tone: 'for' | 'against' | 'beside';
}

const words: { readonly [Kind in RelationKind]: { readonly [D in Direction]?: RelationWords } } = {
  supports: {
    in: { heading: 'Supported by', sign: '+', tone: 'for' },
    out: { heading: 'Supports', sign: '+', tone: 'for' },
  },
  rebuts: {
    in: { heading: 'Rebutted by', sign: '×', tone: 'against' },
    out: { heading: 'Rebuts', sign: '×', tone: 'against' },
  },
  contradicts: { both: { heading: 'Contradicts, and is contradicted by', sign: '⇄', tone: 'against' } },
  undercuts: {
    in: { heading: 'Undercut by', sign: '⊣', tone: 'against' },
    out: { heading: 'Undercuts', sign: '⊣', tone: 'against' },
  },
  qualifies: {
    in: { heading: 'Qualified by', sign: '~', tone: 'beside' },
    out: { heading: 'Qualifies', sign: '~', tone: 'beside' },
  },
  restates: { both: { heading: 'The same claim in other words', sign: '=', tone: 'beside' } },
};

/** How one relation is said between the names of two claims, e.g. `rebutted by`. */
export function relationVerb(kind: RelationKind, direction: 'in' | 'out'): string {
  const { heading } = relationWords(kind, direction);
  return (heading.split(',')[0] ?? heading).toLowerCase();
}

export function relationWords(kind: RelationKind, direction: Direction): RelationWords {
  return words[kind][direction] ?? words[kind].both ?? { heading: kind, sign: '·', tone: 'beside' };
}
