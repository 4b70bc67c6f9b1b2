/** What a report did to a passage of the work it reports. */
export const driftKinds = [
  'mistranslation',
  'strengthened',
  'weakened',
  'attribution-changed',
  'hedge-dropped',
  'number-changed',
  'scope-changed',
  'omitted',
  'added',
] as const;
export type DriftKind = (typeof driftKinds)[number];
