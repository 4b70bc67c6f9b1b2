import { formatLocator } from '#domain/annotation/locator.ts';
import { formatName } from '#domain/bibliography/csl-item.ts';
import { noteBehind, type CslData } from '#domain/bibliography/csl-data.ts';
import { dayRead } from '#domain/bibliography/day-read.ts';
import { formatDate } from '#domain/bibliography/edtf.ts';
import type { Evidence, HolderEvidence } from '#schema/evidence.ts';
import type { Term } from '#schema/term.ts';
import { entryKey, type AnyEntry } from '../entry.ts';
import { hrefOf, permalink, urlOf } from '../permalink.ts';
import { citedItem, isCited, pageItem, sourceItem, type CitedEntry } from './cited-item.ts';
import { citedEdition, find, referrers, titleOf, type CitedEdition, type ViewContext } from './context.ts';

/** What the section "Cite this" shows. Formatting by citation styles is left to the page: it costs more than the rest. */
export interface CitationView {
  readonly item: CslData;
  /** Whether `item` is a work of somebody else, which the page is about. */
  readonly isWork: boolean;
  /** The edition whose address is cited; `undefined` when the live page's is. */
  readonly edition: string | undefined;
  /** What goes with it: the sources a claim rests on, or our page about a work. */
  readonly others: readonly { readonly item: CslData; readonly href: string }[];
  /** Statement, words quoted and where they stand, of a term sense by sense, as plain text. */
  readonly quotation: string;
  /** Address of our page, in the edition if there is one. */
  readonly pageUrl: string;
  /** Whole addresses of the pages about the authors of a source. */
  readonly authorUrls: readonly string[];
  /** Address of the files with all items, without their extensions. */
  readonly fileStem: string;
  /** Name of a file to download, without extension. */
  readonly fileName: string;
}

/** `undefined` for entries that are not cited. */
export function citationView(context: ViewContext, entry: AnyEntry): CitationView | undefined {
  if (!isCited(entry)) return undefined;
  const edition = citedEdition(context, entry);
  const item = citedItem(context, entry, edition);
  const page = hrefOf(context.publication, permalink(entry.collection, entry.id));
  const isWork = entry.collection === 'sources' || entry.collection === 'measures';
  const passages = passagesOf(context, entry);
  return {
    item,
    isWork,
    edition: edition?.label,
    others: isWork ? [{ item: pageItem(context, entry, edition), href: page }] : sourcesOf(context, passages),
    quotation: quotationText(context, entry, item, quotedLines(context, entry, passages), edition),
    pageUrl: edition?.url ?? context.publication.address + page,
    authorUrls: authorUrls(context, entry),
    fileStem: `${page}cite`,
    fileName: item.id,
  };
}

function authorUrls(context: ViewContext, entry: CitedEntry): string[] {
  if (entry.collection !== 'sources') return [];
  return entry.data.csl.author.flatMap(({ actor }) => {
    const found = find(context, 'actors', actor);
    return found ? [urlOf(context.publication, permalink('actors', found.id))] : [];
  });
}

/** Everything a page cites, what it is about first. */
export function citedItems({ item, others }: CitationView): CslData[] {
  return [item, ...others.map((other) => other.item)];
}

type Sense = Term['senses'][number];

interface CitedPassage {
  readonly evidence: Evidence | HolderEvidence;
  readonly by: string | undefined;
}

/** Of a source that is quoted often, only the first passages. */
const mostPassages = 5;

function passagesOf(context: ViewContext, entry: CitedEntry): CitedPassage[] {
  const name = (id: string | undefined): string | undefined => find(context, 'actors', id)?.data.name;
  switch (entry.collection) {
    case 'claims':
      return entry.data.evidence.map((evidence) => ({ evidence, by: name(evidence.by) }));
    case 'positions':
      return entry.data.holders.flatMap(({ actor, evidence }) =>
        evidence.map((passage) => ({ evidence: passage, by: name(actor) })),
      );
    case 'terms':
      return entry.data.senses.flatMap(passagesOfSense);
    case 'sources':
      return referrers(context, entryKey('sources', entry.id), 'claims', 'evidence')
        .flatMap(({ entry: claim, path }) => claim.data.evidence[Number(path[1])] ?? [])
        .filter(({ quote }) => quote !== undefined)
        .slice(0, mostPassages)
        .map((evidence) => ({ evidence, by: name(evidence.by) }));
    default:
      return [];
  }
}

function sourcesOf(context: ViewContext, passages: readonly CitedPassage[]): CitationView['others'] {
  const sources = passages.flatMap(({ evidence }) => find(context, 'sources', evidence.source) ?? []);
  return [...new Set(sources)].map(({ id, data }) => ({
    item: sourceItem(id, data),
    href: hrefOf(context.publication, permalink('sources', id)),
  }));
}

function passagesOfSense({ evidence }: Sense): CitedPassage[] {
  return evidence.map((passage) => ({ evidence: passage, by: undefined }));
}

/** Without its sense, a passage on a term would seem to use the word as those before it do. */
function quotedLines(context: ViewContext, entry: CitedEntry, passages: readonly CitedPassage[]): string[] {
  const text = (passage: CitedPassage): string => passageText(context, passage);
  if (entry.collection !== 'terms') return passages.map(text);
  return entry.data.senses.flatMap((sense) => [
    `${sense.label}: ${sense.definition}`,
    ...passagesOfSense(sense).map(text),
  ]);
}

function quotationText(
  context: ViewContext,
  entry: CitedEntry,
  item: CslData,
  lines: readonly string[],
  edition: CitedEdition | undefined,
): string {
  const { site } = context.knowledgeBase;
  const own = item['container-title'] === site.name && item.type === 'entry-encyclopedia';
  return [
    own ? titleOf(entry) : '',
    ...lines,
    own ? `${site.name}, ${edition ? `edition ${edition.label}` : `as on ${dayRead}`}. ${item.URL}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function passageText(context: ViewContext, { evidence, by }: CitedPassage): string {
  const source = find(context, 'sources', evidence.source)?.data;
  const words = evidence.quote === undefined ? evidence.gist : `“${[evidence.quote].flat().join('” […] “')}”`;
  const { csl } = source ?? {};
  const item = source && sourceItem(evidence.source, source);
  const authors = csl?.author.map(formatName).join(', ');
  const where = [
    authors === by ? undefined : authors,
    item?.title.replace(/(?<!\b\p{Lu})\.$/u, ''),
    csl?.['container-title'],
    csl?.issued && formatDate(csl.issued),
    evidence.locator && formatLocator(evidence.locator),
  ].filter(Boolean);
  const address = item?.URL === undefined ? '' : ` ${item.URL}`;
  return `${by ? `${by}: ` : ''}${words ?? ''}\n— ${where.join(', ')}.${address}${item ? noteBehind(item) : ''}`;
}
