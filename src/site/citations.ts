import { citationStyles } from '#domain/bibliography/citation-style.ts';
import type { CslData } from '#domain/bibliography/csl-data.ts';
import { createExampleFormatter } from '#domain/bibliography/format-by-example.ts';
import {
  asRead,
  createFormatter,
  type CitationRun,
  type FormattedCitation,
  type FormattedItem,
} from '#domain/bibliography/format-citation.ts';
import { keptResults } from '#files/kept-results.ts';
import { readCitationStyles } from '#files/citation-styles.ts';
import type { CitationView } from '#knowledge/views/citation-view.ts';

/** Formats what a page cites, when the page is rendered: a page that is taken over from the earlier site costs nothing. */
export function formatCitation({ item, others, isWork, edition }: CitationView): FormattedCitation {
  const formatters = stylesInUse();
  const ownPage = edition === undefined ? asRead : (page: CslData) => page;
  const [first, other] = isWork ? [item, ownPage] : [ownPage(item), (work: CslData) => work];
  return {
    styles: formatters.map(({ name, format }) => ({ name, runs: format(first) })),
    others: others.map((found) => ({
      href: found.href,
      runs: formatters[0]?.format(other(found.item)) ?? [],
    })),
  };
}

interface Style {
  readonly name: string;
  readonly format: (item: FormattedItem) => readonly CitationRun[];
}

let styles: readonly Style[] | undefined;

function stylesInUse(): readonly Style[] {
  if (styles) return styles;
  const read = readCitationStyles();
  const locale = read.locale('en-US');
  const formatters = citationStyles.map(({ id, name, lawNumber }) => ({
    name,
    ...createFormatter(read.style(id), locale, lawNumber),
  }));
  const titleCase = rememberingLast(formatters[0]?.titleCase ?? String);
  styles = formatters.map(({ name, format }) => ({
    name,
    format: remembering(name, format, createExampleFormatter({ format, titleCase })),
  }));
  return styles;
}

/** One title goes through all styles in turn, and its capitals depend on the language alone. */
function rememberingLast(make: (text: string) => string): (text: string) => string {
  let last: { text: string; made: string } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
}

/** Works are formatted once, and kept; pages of the site are alike and formatted by example. */
function remembering(style: string, ofWork: Style['format'], ofPage: Style['format']): Style['format'] {
  return (item) => {
    if (item.type === 'entry-encyclopedia') return ofPage(item);
    const key = JSON.stringify([style, item]);
    return keptResults().references.get(key, () => ofWork(item));
  };
}
