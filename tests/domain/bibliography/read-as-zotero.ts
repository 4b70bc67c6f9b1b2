import type { MetaTag } from '#domain/bibliography/meta-tags.ts';

/** What a reference manager would save. */
export interface SavedItem {
  readonly itemType: string;
  readonly title: string | undefined;
  /** `last, first`; a body has its name only. */
  readonly creators: readonly string[];
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly publicationTitle: string | undefined;
}

/**
 * Our own reading of a page's tags by the rules of Zotero's Embedded Metadata translator, written from its description
 * and source: it is not the translator, which no package carries. The type comes from `z:itemType`; Highwire tags go before
 * Dublin Core, which goes before OpenGraph; authors are taken apart as there.
 * @see https://www.zotero.org/support/dev/exposing_metadata
 */
export function readAsZotero(tags: readonly MetaTag[]): SavedItem {
  const first = (...names: readonly string[]): string | undefined =>
    names.flatMap((name) => tags.filter(([tag]) => tag === name).map((tag) => tag[1]))[0];
  const all = (name: string): string[] => tags.filter(([tag]) => tag === name).map((tag) => tag[1]);
  const highwire = all('citation_author').flatMap(splitAuthors);
  return {
    itemType: first('z:itemType') ?? 'journalArticle',
    title: first('citation_title', 'DC.title', 'og:title'),
    creators: (highwire.length > 0 ? highwire : all('DC.creator')).map(cleanAuthor),
    date: first('citation_publication_date', 'DC.date'),
    url: first('citation_public_url', 'og:url'),
    publicationTitle: first('citation_journal_title', 'prism.publicationName', 'DC.source', 'og:site_name'),
  };
}

/** At semicolons; at commas only where there are two words on either side of the first. */
function splitAuthors(content: string): string[] {
  const authors = content.split(/\s*;\s*/);
  if (authors.length > 1) return authors;
  const [last = '', rest = '', ...more] = content.split(/\s*,\s*/);
  return last.includes(' ') && rest.includes(' ') ? [last, rest, ...more] : [content];
}

/** With a comma: last name, first name. Without: the last word is the last name. */
function cleanAuthor(author: string): string {
  const name = author.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (author.includes(',')) {
    const [last = '', given] = name.split(/, ?/);
    return given === undefined ? last : `${last}, ${given}`;
  }
  const space = name.lastIndexOf(' ');
  return space === -1 ? name : `${name.slice(space + 1)}, ${name.slice(0, space)}`;
}
