import { parseDocument, visit } from 'yaml';
import { splitFrontMatter } from './front-matter.ts';
import { placesIn, type Place } from './locate.ts';

/** Words without quotation marks that YAML ends at a ` #`, because it takes the rest for a comment. */
export interface CutText {
  readonly text: string;
  readonly comment: string;
  /** Of the `#`, in the file. */
  readonly place: Place;
}

/** A line with something behind which a comment may begin; only then is it worth while to read the places of all values. */
const mayBeCut = /^(?![ \t]*#)[^\n]*[^\s#][ \t]+#/m;

/**
 * What may have been cut: texts of several words; a single word that begins as a sentence does, which no id and no fixed word of
 * a schema does; and what a `#` without a space behind it follows, as in `issue #1`.
 */
export function cutTexts(file: string): CutText[] {
  const parts = splitFrontMatter(file);
  const record = parts?.frontMatter ?? file;
  if (!mayBeCut.test(record)) return [];
  const found: CutText[] = [];
  const placeOf = placesIn(record);
  visit(parseDocument(record, { keepSourceTokens: false, uniqueKeys: false }), {
    Scalar(_, { type, value, comment, range }) {
      if (type !== 'PLAIN' || comment == null || !range) return;
      const text = String(value);
      const isText = text.includes(' ') || /^\p{Lu}/u.test(text) || !/^[\s#]/.test(comment);
      if (!isText) return;
      const { line, column } = placeOf(record.indexOf('#', range[1]));
      // The front matter begins on the second line, behind the opening ---.
      found.push({ text, comment: `#${comment}`, place: { line: parts ? line + 1 : line, column } });
    },
  });
  return found;
}
