import { ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('forecast-window', {
  'a prediction without forecast': corpus`
    === claims/a.mdx
    kind: ${here}predictive
  `,
  'a forecast on a claim of another kind': corpus`
    === claims/a.mdx
    kind: causal
    ${here}forecast: { window: { basis: It says 2027. } }
  `,
  'a window that ends before it begins': corpus`
    === claims/a.mdx
    kind: predictive
    forecast:
      window: { from: "2027-06", until: ${here}"2027-05", basis: It says so. }
  `,
  'not a window within one month': corpus`
    === claims/a.mdx
    kind: predictive
    forecast:
      window: { from: "2027-06", until: "2027-06", basis: It says so. }
  `,
  'not a prediction without a date, which says why': corpus`
    === claims/a.mdx
    kind: predictive
    forecast: { window: { basis: No date is given. } }
  `,
});

ruleCases('forecast-outcome', {
  'an outcome that nothing shows': corpus`
    === claims/a.mdx
    kind: predictive
    forecast:
      window: { basis: No date is given. }
      outcome: ${here}occurred
  `,
  'not an outcome with its source': corpus`
    === claims/a.mdx
    kind: predictive
    forecast: { window: { basis: No date is given. }, outcome: did-not-occur, settledBy: [source] }
  `,
  'not an outcome that stays unclear': corpus`
    === claims/a.mdx
    kind: predictive
    forecast: { window: { basis: No date is given. }, outcome: unclear }
  `,
});
