import { speaksFor } from '#domain/annotation/voice.ts';
import type { Claim } from '#schema/claim.ts';
import type { Evidence } from '#schema/evidence.ts';
import { fitOf, type FitContext } from './fit.ts';

/** The passages of a claim that speak for it, with or without a named speaker. */
export function evidenceFor(claim: Claim, context: FitContext): Evidence[] {
  return claim.evidence.filter((evidence) => {
    const found = fitOf(claim, evidence, context);
    return speaksFor(evidence.voice, found.kind === 'current' ? found.fit.verdict : undefined);
  });
}

/** Ids of the actors on record for a claim, in whatever voice but a denial, each once. */
export function speakersFor(claim: Claim, context: FitContext): string[] {
  return speakersIn(evidenceFor(claim, context));
}

/** Ids of the actors who speak in passages, each once. */
export function speakersIn(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.flatMap(({ by }) => by ?? []))];
}
