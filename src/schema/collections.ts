import type { z } from 'zod';
import { actor } from './actor.ts';
import { claim } from './claim.ts';
import { event } from './event.ts';
import type { CollectionName } from './fields.ts';
import { measure } from './measure.ts';
import { position } from './position.ts';
import { question } from './question.ts';
import { source } from './source.ts';
import { term } from './term.ts';

/** The schema of each collection. */
export const schemas = {
  questions: question,
  positions: position,
  claims: claim,
  sources: source,
  actors: actor,
  measures: measure,
  terms: term,
  events: event,
} as const satisfies Record<CollectionName, z.ZodType>;

/** The record type of each collection. */
export type Records = { [Name in CollectionName]: z.infer<(typeof schemas)[Name]> };
