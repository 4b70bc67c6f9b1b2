import type { CslData } from '#domain/bibliography/csl-data.ts';
import { bibliographyFormats } from '#domain/bibliography/formats.ts';
import type { AnyEntry, Entry, Grave } from '#knowledge/entry.ts';
import { positionMap, questionMap, type ArgumentMap } from '#knowledge/argument-map.ts';
import { once } from '#knowledge/once.ts';
import { idsOf } from '#knowledge/present-id.ts';
import { pagedCollections, permalink } from '#knowledge/permalink.ts';
import { briefMeasure } from '#knowledge/views/brief-measure.ts';
import {
  briefClaim,
  briefPosition,
  briefSource,
  type BriefCollection,
  type BriefEntry,
  type BriefFile,
} from '#knowledge/views/brief-view.ts';
import { citationView, citedItems } from '#knowledge/views/citation-view.ts';
import { citedCollections } from '#knowledge/views/cited-item.ts';
import { seeEntry, type ViewContext } from '#knowledge/views/context.ts';
import { previewView } from '#knowledge/views/preview-view.ts';
import { sourceAnnotations } from './annotations.ts';
import { claimJson, claimTombstoneJson } from './json.ts';
import { mapFormats } from './map-formats.ts';
import { previewFragment } from './preview-fragment.ts';
import { claimFile } from './records/earlier-record.ts';

/** A small file that goes with an entry. */
export interface SideFile {
  /** Under the site's root. */
  readonly path: string;
  readonly write: () => string;
}

/** The files that go with entries, by kind: six or seven an entry, so that there are far more of them than of pages. */
export const sideFiles = {
  /** What a brief shows of an entry. */
  brief: (context: ViewContext): SideFile[] => [
    ...briefFiles(context, 'claims', briefClaim),
    ...briefFiles(context, 'positions', briefPosition),
    ...briefFiles(context, 'sources', briefSource),
    ...briefFiles(context, 'measures', briefMeasure),
  ],
  /** What an entry's page cites, in each format that reference managers read. */
  cite: (context: ViewContext): SideFile[] =>
    citedCollections.flatMap((collection) =>
      [...context.knowledgeBase.entries[collection].values()].flatMap((entry) =>
        bibliographyFormats.map(({ extension, write }) =>
          fileOf(context, entry, `${permalink(collection, entry.id)}cite.${extension}`, () =>
            write(itemsOf(context, entry)),
          ),
        ),
      ),
    ),
  /** A claim as in the exports: under its id, under every earlier one, and what is left of those that are gone. */
  claim: (context: ViewContext): SideFile[] => {
    const { entries, graves } = context.knowledgeBase;
    return [
      ...[...entries.claims.values()].flatMap((claim) =>
        idsOf(claim).map((id) => fileOf(context, claim, claimFile(id), () => claimJson(context, claim))),
      ),
      ...[...graves.values()]
        .filter(({ collection }) => collection === 'claims')
        .map((grave) =>
          fileOf(context, grave, claimFile(grave.id), () => claimTombstoneJson(context, grave)),
        ),
    ];
  },
  /** The argument map of a question or a position, in languages that draw it. */
  map: (context: ViewContext): SideFile[] => {
    const { positions, questions } = context.knowledgeBase.entries;
    return [...positions.values(), ...questions.values()].flatMap((entry) =>
      mapOf(context, entry) ? mapFiles(context, entry) : [],
    );
  },
  /**
   * What a link to the entry shows before it is followed: HTML for another page, not a page. As plain text no browser
   * takes it for one, nor does a search engine; it stands under earlier ids too.
   */
  preview: (context: ViewContext): SideFile[] =>
    pagedCollections.flatMap((collection) =>
      [...context.knowledgeBase.entries[collection].values()].flatMap((entry: AnyEntry) =>
        idsOf(entry).map((id) =>
          fileOf(context, entry, `${permalink(collection, id)}preview.txt`, () =>
            previewFragment(previewView(context, entry)),
          ),
        ),
      ),
    ),
  /** What is quoted of a source, as Web Annotations. */
  annotations: (context: ViewContext): SideFile[] =>
    [...context.knowledgeBase.entries.sources.values()].map((source) =>
      fileOf(
        context,
        source,
        `${permalink('sources', source.id)}annotations.json`,
        () => `${JSON.stringify(sourceAnnotations(context, source))}\n`,
      ),
    ),
} as const satisfies Record<string, (context: ViewContext) => SideFile[]>;

/** A file that goes with an entry, or with what is left of one; whoever writes it has looked at that. */
function fileOf(context: ViewContext, of: AnyEntry | Grave, path: string, make: () => string): SideFile {
  const write = (): string => {
    seeEntry(context, of);
    return make();
  };
  return { path, write };
}

type MappedEntry = Entry<'positions'> | Entry<'questions'>;

function mapFiles(context: ViewContext, entry: MappedEntry): SideFile[] {
  return mapFormats.map(({ extension, write }) =>
    fileOf(context, entry, `${permalink(entry.collection, entry.id)}map.${extension}`, () => {
      const map = mapOf(context, entry);
      return map ? write(map) : '';
    }),
  );
}

/** Found once for the three formats. */
const mapOf = once((context: ViewContext, entry: MappedEntry): ArgumentMap | undefined =>
  entry.collection === 'positions' ? positionMap(context, entry) : questionMap(context, entry.id),
);

/** Likewise. */
const itemsOf = once((context: ViewContext, entry: AnyEntry): readonly CslData[] => {
  const view = citationView(context, entry);
  return view ? citedItems(view) : [];
});

/** The data of a collection's entries for briefs: also under their earlier ids, and of those that are gone. */
function briefFiles<Name extends BriefCollection>(
  context: ViewContext,
  collection: Name,
  viewOf: (context: ViewContext, entry: Entry<Name>) => BriefEntry,
): SideFile[] {
  const { entries, graves } = context.knowledgeBase;
  const path = (id: string): string => `/brief/data/${collection}/${id}.json`;
  const living = [...entries[collection].values()].flatMap((entry) =>
    idsOf(entry).map((id) =>
      fileOf(context, entry as unknown as AnyEntry, path(id), () => JSON.stringify(viewOf(context, entry))),
    ),
  );
  const gone = [...graves.values()]
    .filter((grave) => grave.collection === collection)
    .map((grave) => {
      const { id, tombstone } = grave;
      const view: BriefFile = { collection, id, reason: tombstone.reason, see: tombstone.see };
      return fileOf(context, grave, path(id), () => JSON.stringify(view));
    });
  return [...living, ...gone];
}
