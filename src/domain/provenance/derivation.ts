/** How a source comes from another one. `reports-on`: tells its content; `syndicates`: prints the same text again. */
export const derivationKinds = [
  'translates',
  'summarises',
  'reports-on',
  'syndicates',
  'quotes',
  'generated-from',
] as const;
export type DerivationKind = (typeof derivationKinds)[number];

/** A work that another one comes from. */
export interface Derivation {
  readonly source: string;
  readonly how: DerivationKind;
}

/**
 * Whether the derived work stands and falls with the other: it tells that work's content as its own substance. A work
 * that only quotes another one stands on its own feet: a critic does not become unreliable by quoting what is.
 */
export function isSubstantial({ how }: Derivation): boolean {
  return how !== 'quotes';
}
