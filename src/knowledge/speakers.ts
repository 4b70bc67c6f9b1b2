import type { Sha256 } from '#domain/annotation/sha256.ts';
import { speaksFor } from '#domain/annotation/voice.ts';
import type { Claim } from '#schema/claim.ts';
import type { Evidence } from '#schema/evidence.ts';
import { fitOf } from './fit.ts';

/** The passages of a claim that speak for it, with or without a named speaker. */
export function evidenceFor(claim: Claim, sha256: Sha256): Evidence[] {
  return claim.evidence.filter((evidence) => {
    const found = fitOf(claim, evidence, sha256);
    return speaksFor(evidence.voice, found.kind === 'current' ? found.fit.verdict : undefined);
  });
}

/** Ids of the actors on record for a claim, in whatever voice but a denial, each once. */
export function speakersFor(claim: Claim, sha256: Sha256): string[] {
  return speakersIn(evidenceFor(claim, sha256));
}

/** Ids of the actors who speak in passages, each once. */
export function speakersIn(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.flatMap(({ by }) => by ?? []))];
}
