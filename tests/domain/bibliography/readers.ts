import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseByRetorquere } from '@retorquere/bibtex-parser';
import { CSLExporter, parse as parseByConverter } from 'biblatex-csl-converter';
import { fromCslDate, type CslDate } from '#domain/bibliography/csl-date.ts';

/** What a program we did not write reads of a reference. What it leaves out is `undefined`. */
export interface ReadItem {
  readonly title: string;
  /** In parts, joined by bars: `particle|family|given|suffix`; a body has its name only. */
  readonly authors: readonly string[];
  /** In EDTF without the mark for "about". */
  readonly date: string | undefined;
  readonly url: string | undefined;
  /** All text of the record, where names of publications, publishers and numbers are looked for. */
  readonly text: string;
}

/** citation-js, for BibTeX and RIS alike. */
export function readByCitationJs(text: string): ReadItem[] {
  return new Cite(text).data.map((item) => fromCsl(item));
}

export function readByConverter(text: string): ReadItem[] {
  const { entries, errors } = parseByConverter(text, { processUnexpected: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const items = new CSLExporter(entries).parse() as Record<string, Record<string, unknown>>;
  return Object.entries(items).map(([key, item]) => fromCsl(item, JSON.stringify(entries[Number(key)])));
}

export function readByRetorquere(text: string): ReadItem[] {
  const { entries, errors } = parseByRetorquere(text, { sentenceCase: false });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return entries.map(({ fields }) => ({
    title: plain(String(fields.title)),
    authors: (fields.author ?? []).map(({ name, prefix, lastName, firstName, suffix }) =>
      joined(name ?? lastName, { particle: name ? undefined : prefix, given: firstName, suffix }),
    ),
    date: fields.date as string | undefined,
    url: fields.url as string | undefined,
    text: JSON.stringify(fields),
  }));
}

type Name = string | Readonly<Record<string, string | undefined>>;

/** What an item in CSL-JSON says. */
export function fromCsl(item: Readonly<Record<string, unknown>>, source = JSON.stringify(item)): ReadItem {
  const names = [(item['author'] ?? item['reporter'] ?? []) as Name | readonly Name[]].flat();
  const issued = item['issued'] as CslDate | undefined;
  return {
    title: plain(String(item['title'])),
    authors: names.map((name) =>
      typeof name === 'string'
        ? name
        : joined(name['literal'] ?? name['family'], {
            particle: name['non-dropping-particle'] ?? name['dropping-particle'],
            given: name['given'],
            suffix: name['suffix'],
          }),
    ),
    date: issued && fromCslDate({ 'date-parts': issued['date-parts'] }),
    url: item['URL'] as string | undefined,
    text: source,
  };
}

function joined(
  name: string | undefined,
  {
    particle,
    given,
    suffix,
  }: { particle?: string | undefined; given?: string | undefined; suffix?: string | undefined },
): string {
  return [particle, name, given, suffix]
    .map((part) => part ?? '')
    .join('|')
    .replace(/^\|/, '')
    .replace(/\|+$/, '');
}

/** A title without the markup by which readers say that case is to be kept. */
function plain(title: string): string {
  return title.replace(/<\/?span[^>]*>/g, '');
}
