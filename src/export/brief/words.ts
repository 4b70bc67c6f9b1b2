import type { VerificationStatus } from '#domain/annotation/verification.ts';
import { sentenceCase } from '#domain/annotation/wording.ts';
import type { Voice } from '#domain/annotation/voice.ts';
import type { ClaimKind, ForecastOutcome } from '#domain/argument/claim-kind.ts';
import type { RelationKind } from '#domain/argument/relation.ts';
import type { SourceState, WitnessKind } from '#domain/provenance/standing.ts';
import type { FitState } from '#knowledge/fit.ts';
import type { BriefStatusMeaning } from './brief.ts';

/** What the status words mean, in one line. */
export function legend(meanings: readonly BriefStatusMeaning[]): string {
  const said = meanings.map(
    ({ status, meaning }) =>
      `${sentenceCase(status)}: ${meaning.replace(/^./, (first) => first.toLowerCase())}`,
  );
  return `${said.join(' ')} They describe this record, not the truth.`;
}

/** Whether an address is short enough for somebody to type it from paper. */
export function isTyped(address: string): boolean {
  return address.length <= 120;
}

/** How things are said in a brief: the words of the pages, handed in, so that they are said alike. */
export interface BriefWords {
  readonly kinds: Readonly<Record<ClaimKind, string>>;
  readonly voices: Readonly<Record<Voice, string>>;
  readonly checks: Readonly<Record<VerificationStatus, string>>;
  /** Whether a passage bears its claim out. */
  readonly fits: (fit: FitState, voice: Voice | undefined) => string;
  readonly witnesses: Readonly<Record<WitnessKind, string>>;
  readonly states: Readonly<Record<SourceState, string>>;
  readonly outcomes: Readonly<Record<ForecastOutcome, string>>;
  /** Over the claims that bear on another, e.g. `Rebutted by`. */
  readonly bearingBy: (kind: RelationKind) => string;
}
