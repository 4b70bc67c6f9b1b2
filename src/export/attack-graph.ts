import { writeApx } from '#domain/argument/apx.ts';
import { writeTgf } from '#domain/argument/tgf.ts';
import { argumentOf } from '#knowledge/argument.ts';
import type { ViewContext } from '#knowledge/views/context.ts';

/** The attack graph from which the statuses are computed, for solvers: claims (one for all that restate each other) and steps. */
export function argumentTgf({ knowledgeBase }: ViewContext): string {
  return writeTgf(argumentOf(knowledgeBase).graph);
}

/** The same as facts of answer set programming. */
export function argumentApx({ knowledgeBase }: ViewContext): string {
  return writeApx(argumentOf(knowledgeBase).graph);
}
