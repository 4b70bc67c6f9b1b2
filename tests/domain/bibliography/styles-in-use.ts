import { citationStyles } from '#domain/bibliography/citation-style.ts';
import type { CslData } from '#domain/bibliography/csl-data.ts';
import { createFormatter } from '#domain/bibliography/format-citation.ts';
import { readCitationStyles } from '#files/citation-styles.ts';

const read = readCitationStyles();
const locale = read.locale('en-US');

/** The styles that pages offer, ready to format. */
export const styles = citationStyles.map(({ id, name, lawNumber }) => ({
  name,
  formatter: createFormatter(read.style(id), locale, lawNumber),
}));

/** A page of a reference work that nobody signs. */
export const entry: CslData = {
  id: 'claim-milk',
  type: 'entry-encyclopedia',
  title: 'Milk goes into the cup first',
  author: [{ literal: 'The Tea Debate' }],
  'container-title': 'The Tea Debate',
  issued: { 'date-parts': [[2026, 1, 5]] },
  URL: 'https://example.org/claims/milk/',
  language: 'en',
};
