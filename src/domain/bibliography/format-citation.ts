import CSL from 'citeproc';
import { decodeHTML } from 'entities';
import { bibliographyOnly, type CslNode } from './citation-style.ts';
import { noteBehind, type CslData } from './csl-data.ts';
import type { CslType } from './csl-item.ts';
import { dayRead } from './day-read.ts';

/** A run of a formatted citation. */
export interface CitationRun {
  readonly text: string;
  readonly italic?: true;
}

/** The formatted texts of the section "Cite this". */
export interface FormattedCitation {
  readonly styles: readonly { readonly name: string; readonly runs: readonly CitationRun[] }[];
  /** What goes with it, in the first style. */
  readonly others: readonly { readonly href: string; readonly runs: readonly CitationRun[] }[];
}

/** A processor for one style: formats references one by one. */
export interface CitationFormatter {
  format(item: FormattedItem): readonly CitationRun[];
  /** The text as the style's `text-case="title"` has it. */
  titleCase(text: string): string;
}

/** @param style @param locale a style and its locale as citeproc takes them, see `files/citation-styles.ts` */
export function createFormatter(style: CslNode, locale: CslNode): CitationFormatter {
  let current: object = {};
  const system = { retrieveLocale: () => locale, retrieveItem: () => current };
  const engine = new CSL.Engine(system, bibliographyOnly(style), 'en-US', true);
  engine.setOutputFormat('html');
  return {
    format(item) {
      // An id of its own for each item would make the processor remember them all; the same one, that it is unchanged.
      engine.updateItems([]);
      current = { ...withoutRepetition(item), id: 'item', note: undefined };
      engine.updateItems(['item']);
      const made = engine.makeBibliography();
      if (!made) return [];
      // Without its note a reference would say more than the record does.
      return joinRuns([...runsOf(made[1][0] ?? ''), { text: noteBehind(item) }]);
    },
    titleCase: (text) => CSL.Output.Formatters.title(engine, text),
  };
}

/** An item whose day of reading may be open. */
export type FormattedItem = Omit<CslData, 'accessed'> & {
  readonly accessed?: CslData['accessed'] | { readonly literal: string };
};

/** An item at an address where it may read otherwise tomorrow. A style that wants the day of reading says that it is open. */
export function asRead(item: CslData): FormattedItem {
  return { ...item, accessed: { literal: dayRead } };
}

/** The citation as plain text. */
export function citationText(runs: readonly CitationRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/**
 * Nothing is said twice: a reference work that nobody signs is not its own author, an author who is also the publisher is
 * named as the author, a site that publishes itself is named once, a number that the title has stands there. Legal styles have no place for what kind of text it is.
 */
function withoutRepetition(item: FormattedItem): FormattedItem {
  const names = (item.author ?? []).map((name) => ('literal' in name ? name.literal : undefined));
  const { author, publisher, number, genre, ...rest } = item;
  const named = [...names, item['container-title']];
  const isUnsigned = item.type === 'entry-encyclopedia' && names.includes(item['container-title']);
  return {
    ...rest,
    ...(author && !isUnsigned && { author }),
    ...(publisher !== undefined && !named.includes(publisher) && { publisher }),
    ...(number !== undefined && !item.title.includes(number) && { number }),
    ...(genre !== undefined && !legalTypes.has(item.type) && { genre }),
  };
}

const legalTypes: ReadonlySet<CslType> = new Set<CslType>([
  'bill',
  'legislation',
  'regulation',
  'treaty',
  'legal_case',
  'hearing',
]);

/** Of the processor's HTML only italics are kept: nothing else of it carries meaning. */
function runsOf(html: string): CitationRun[] {
  const runs: CitationRun[] = [];
  let depth = 0;
  for (const [, tag, text] of html.trim().matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (tag === 'i') depth++;
    else if (tag === '/i') depth--;
    else if (text !== undefined) runs.push({ text: decodeHTML(text), ...(depth > 0 && { italic: true }) });
  }
  return joinRuns(runs);
}

function joinRuns(runs: readonly CitationRun[]): CitationRun[] {
  const joined: CitationRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.italic === run.italic)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  const [first] = joined;
  const end = joined.at(-1);
  if (first) joined[0] = { ...first, text: first.text.trimStart() };
  if (end) joined[joined.length - 1] = { ...end, text: (joined.at(-1)?.text ?? '').trimEnd() };
  return joined;
}
