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
