/** What sort of statement a claim is, and so what sort of evidence could settle it. */
export const claimKinds = [
  'empirical',
  'causal',
  'predictive',
  'normative',
  'definitional',
  'legal',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** How a claim of the kind is called. */
export const kindNames: { readonly [Kind in ClaimKind]: string } = {
  empirical: 'Empirical claim',
  causal: 'Causal claim',
  predictive: 'Prediction',
  normative: 'Value claim',
  definitional: 'Claim about a definition',
  legal: 'Legal claim',
};

/** What became of a prediction. `unclear` is an outcome too: the window closed and the record does not settle it. */
export const forecastOutcomes = ['pending', 'occurred', 'did-not-occur', 'unclear'] as const;
export type ForecastOutcome = (typeof forecastOutcomes)[number];

/** Where the holder of a position stands on a measure. */
export const measureStances = ['for', 'against', 'mixed'] as const;
export type MeasureStance = (typeof measureStances)[number];
