import CSL from 'citeproc';
import { decodeHTML } from 'entities';
import { bibliographyOnly, type CslNode, type LawNumberVariable } from './citation-style.ts';
import { noteBehind, type CslData } from './csl-data.ts';
import { dayRead } from './day-read.ts';
import { keepHostNames, printable } from './printable-item.ts';

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

/**
 * @param style @param locale a style and its locale as citeproc takes them, see `files/citation-styles.ts`
 * @param lawNumber the variable of which the style prints the number of a bill or a law
 */
export function createFormatter(
  style: CslNode,
  locale: CslNode,
  lawNumber: LawNumberVariable,
): CitationFormatter {
  let current: object = {};
  const system = { retrieveLocale: () => locale, retrieveItem: () => current };
  const engine = new CSL.Engine(system, bibliographyOnly(style), 'en-US', true);
  engine.setOutputFormat('html');
  return {
    format(item) {
      // An id of its own for each item would make the processor remember them all; the same one, that it is unchanged.
      engine.updateItems([]);
      current = { ...printable(item, lawNumber), id: 'item', note: undefined };
      engine.updateItems(['item']);
      const made = engine.makeBibliography();
      if (!made) return [];
      // Without its note a reference would say more than the record does.
      const runs = capitalAfterStop(runsOf(made[1][0] ?? ''), item.genre);
      return joinRuns([...runs, { text: noteBehind(item) }]);
    },
    titleCase: (text) =>
      CSL.Output.Formatters.title(engine, keepHostNames(text)).replaceAll(
        /<span class="nocase">|<\/span>/g,
        '',
      ),
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

/** What kind of text it is begins with a capital where it begins a sentence, as a style may have it in the midst of one. */
function capitalAfterStop(runs: readonly CitationRun[], genre: string | undefined): readonly CitationRun[] {
  if (genre === undefined) return runs;
  const kind = new RegExp(`(?<=[.?!]”? )${RegExp.escape(genre)}`);
  return runs.map((run) =>
    run.italic
      ? run
      : { text: run.text.replace(kind, (found) => found.charAt(0).toUpperCase() + found.slice(1)) },
  );
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
