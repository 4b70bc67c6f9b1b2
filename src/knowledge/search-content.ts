import { formatName } from '#domain/bibliography/csl-item.ts';
import type { Evidence, HolderEvidence } from '#schema/evidence.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { plainText } from './plain-text.ts';
import { find, titleOf, type ViewContext } from './views/context.ts';

/**
 * The words an entry is found by, besides its title and byline: for a claim its quotations and gists with who says them, the titles
 * of its sources, its caveats, its body. What others say of the entry is left out: they are found themselves.
 *
 * Parts are set off by a dot standing alone, across which no quoted phrase is found.
 */
export function contentOf(context: ViewContext, entry: AnyEntry): string {
  return [...partsOf(context, entry), plainText(entry.body), ...disagreements(entry)]
    .flatMap((part) => (part === undefined || part.trim() === '' ? [] : [withoutMarkers(part)]))
    .join(' · ');
}

type Part = string | undefined;

function partsOf(context: ViewContext, entry: AnyEntry): Part[] {
  switch (entry.collection) {
    case 'claims':
      return claimParts(context, entry);
    case 'questions':
      return [entry.data.whyItMatters];
    case 'positions':
      return entry.data.holders.flatMap(({ actor, evidence, note }) => [
        ...evidence.map((piece) => passage(piece, nameOf(context, actor))),
        ...sourceTitles(context, evidence),
        note,
      ]);
    case 'sources':
      return [...sourceParts(context, entry), context.fullTexts?.get(entry.id)];
    case 'actors':
      return [
        entry.data.interests,
        ...entry.data.affiliations.map(({ actor, name, role }) =>
          [role, name ?? nameOf(context, actor)].filter(Boolean).join(', '),
        ),
      ];
    case 'measures':
      return measureParts(context, entry);
    case 'terms':
      return [
        entry.data.summary,
        ...entry.data.senses.flatMap(({ label, definition, evidence, wrong }) => [
          `${label}: ${definition}`,
          wrong,
          ...evidence.map((piece) => passage(piece, undefined)),
          ...sourceTitles(context, evidence),
        ]),
      ];
    case 'events':
      return [
        entry.data.note,
        ...entry.data.actors.map((id) => nameOf(context, id)),
        ...entry.data.measures.map((id) => find(context, 'measures', id)?.data.label),
      ];
  }
}

function claimParts(context: ViewContext, { data }: Entry<'claims'>): Part[] {
  return [
    ...data.evidence.flatMap((piece) => [passage(piece, nameOf(context, piece.by)), piece.note]),
    ...sourceTitles(context, data.evidence),
    ...data.caveats.map(({ text }) => text),
    data.forecast?.window.basis,
    data.forecast?.condition,
    data.forecast?.note,
  ];
}

function sourceParts(context: ViewContext, { data }: Entry<'sources'>): Part[] {
  const { author, publisher, number, genre, authority } = data.csl;
  return [
    [genre, number].filter(Boolean).join(' '),
    author.map(formatName).join(', '),
    publisher,
    authority,
    data.standing.note,
    data.interests,
    ...data.drift.flatMap(({ original, report, effect }) => [
      original && `“${original}”`,
      report && `“${report}”`,
      effect,
    ]),
    ...data.derivesFrom.map(({ source }) => find(context, 'sources', source)?.data.csl.title),
  ];
}

function measureParts(context: ViewContext, { data }: Entry<'measures'>): Part[] {
  return [
    data.purpose,
    data.jurisdiction,
    ...data.sponsors.map(({ actor, name, role }) => `${name ?? nameOf(context, actor) ?? ''}, ${role}`),
    ...data.sections.map(({ number, heading, does }) => `${number} ${heading}: ${does}`),
    ...data.definitions.map(({ term, gist }) => `${term}: ${gist}`),
    ...data.doesNot,
    ...data.stages.map(({ what }) => what),
    ...data.versions.map(({ label, note }) => [label, note].filter(Boolean).join(': ')),
  ];
}

function disagreements(entry: AnyEntry): string[] {
  return entry.data.disagreements.map(
    ({ matter, versions }) => `${matter}: ${versions.map(({ says }) => says).join(' ')}`,
  );
}

/** The words themselves with who says them: `Speaker: “one segment” … “another”`, or our gist of them. */
function passage({ quote, gist }: Evidence | HolderEvidence, speaker: Part): string {
  const words =
    quote === undefined
      ? gist
      : [quote]
          .flat()
          .map((segment) => `“${segment}”`)
          .join(' … ');
  return speaker === undefined ? (words ?? '') : `${speaker}: ${words ?? ''}`;
}

function sourceTitles(context: ViewContext, evidence: readonly { readonly source: string }[]): Part[] {
  return [...new Set(evidence.map(({ source }) => source))].map(
    (id) => find(context, 'sources', id)?.data.csl.title,
  );
}

function nameOf(context: ViewContext, actor: string | undefined): Part {
  const entry = find(context, 'actors', actor);
  return entry && titleOf(entry);
}

/** Pagefind reads words that begin with three underscores as instructions of its own. */
function withoutMarkers(text: string): string {
  return text.replace(/\s*_{3,}\s*/g, ' ').trim();
}
