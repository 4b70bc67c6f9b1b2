import type { Prose } from './prose.ts';

/** A record and its body, before it is written as a file. */
export interface Draft {
  readonly collection: string;
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly body: string;
}

export interface Sizes {
  readonly claims: number;
  readonly questions: number;
  readonly sources: number;
  readonly actors: number;
  readonly measures: number;
  readonly terms: number;
  readonly events: number;
}

export const claimsPerQuestion = 50;

export function sizesFor(claims: number): Sizes {
  const share = (of: number): number => Math.max(3, Math.floor(claims / of));
  return {
    claims,
    questions: share(claimsPerQuestion),
    sources: share(10),
    actors: share(20),
    measures: share(100),
    terms: share(200),
    events: share(40),
  };
}

export const recorded = '2026-01-05';
export const id = (kind: string, n: number): string => `${kind}-${String(n).padStart(5, '0')}`;

export function questionOf(claimNumber: number, size: Sizes): number {
  return Math.min(size.questions - 1, Math.floor((claimNumber * size.questions) / size.claims));
}

/** Mostly a claim on the same question, seldom one from anywhere. */
export function neighbour(text: Prose, n: number, size: Sizes): number {
  if (text.chance(0.1)) return text.whole(0, size.claims - 1);
  return Math.min(size.claims - 1, Math.max(0, n + text.whole(-20, 20)));
}

/** One of so many, and the first rather more often than any other. */
export function oneOf(text: Prose, name: string, count: number): string {
  return id(name, text.chance(0.04) ? 0 : text.whole(0, count - 1));
}

export function draft(collection: string, name: string, data: Record<string, unknown>, body = ''): Draft {
  return { collection, id: name, data: { recorded, ...data }, body };
}

export function day(text: Prose, from: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${text.whole(from, from + 9)}-${two(text.whole(1, 12))}-${two(text.whole(1, 28))}`;
}

export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

export function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

export function list<Item>(length: number, make: (n: number) => Item): Item[] {
  return Array.from({ length }, (_, n) => make(n));
}
