/**
 * What stands beside the index for the search page: which results have which values; the words there are, for "did you mean";
 * and the indexes that go with this one.
 */
export const filterFile = 'search-filters.json';
export const termFile = 'search-terms.json';
export const partFile = 'search-parts.json';

/** Where an index lies in the folder in which it was built, beside what the next one can use again. */
export const indexFiles = 'files';
