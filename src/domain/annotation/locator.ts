/** Locator labels: the CSL terms that occur in articles, statutes and papers, plus `item` for a bullet or list entry. */
export const locatorLabels = [
  'article-locator',
  'chapter',
  'column',
  'figure',
  'folio',
  'item',
  'line',
  'note',
  'page',
  'paragraph',
  'part',
  'section',
  'table',
  'timestamp',
  'title-locator',
  'verse',
] as const;
export type LocatorLabel = (typeof locatorLabels)[number];

/** Where in a work a passage stands: CSL's `label` and `locator`. */
export interface Locator {
  readonly label: LocatorLabel;
  readonly value: string;
}

/** The locator as a reader says it: `paragraph 3`, `section 4(g)`. */
export function formatLocator(locator: Locator): string {
  if (locator.label === 'title-locator') return locator.value;
  return `${locator.label.replace('-locator', '')} ${locator.value}`;
}
