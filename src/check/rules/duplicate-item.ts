import { canonicaliseQuotation, toQuotation } from '#domain/annotation/quotation.ts';
import type { AnyEntry } from '#knowledge/entry.ts';
import { evidenceOf } from '#knowledge/quotations.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { report, type CheckInput, type Spot } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * What stands in a list counts once: no claim twice among a position's grounds or objections, nor on both sides; no question
 * twice of a claim; no passage twice as evidence for the same thing.
 */
export function duplicateItem(input: CheckInput): Diagnostic[] {
  return [...allEntries(input.knowledgeBase)].flatMap((entry) =>
    listsOf(entry).flatMap((items) => repeated(input, items)),
  );
}

/** Something that may be listed once, under a name that what is the same shares. */
interface Item {
  readonly name: string;
  readonly shown: string;
  readonly list: string;
  readonly at: Spot;
}

function repeated(input: CheckInput, items: readonly Item[]): Diagnostic[] {
  const first = new Map<string, Item>();
  return items.flatMap((item) => {
    const before = first.get(item.name);
    if (!before) {
      first.set(item.name, item);
      return [];
    }
    const isTwice = before.list === item.list;
    return report(input, {
      rule: 'duplicate-item',
      at: item.at,
      message: isTwice
        ? `${item.shown} stands twice under \`${item.list}\``
        : `${item.shown} stands under \`${before.list}\` and under \`${item.list}\``,
      remedy: isTwice
        ? 'Leave one of the two, with what is noted on either.'
        : 'Leave it where it belongs: a claim speaks for a position or against it.',
      related: before.at,
    });
  });
}

function listsOf(entry: AnyEntry): Item[][] {
  switch (entry.collection) {
    case 'positions':
      return [
        [
          ...ids(entry.file, 'grounds', entry.data.grounds),
          ...ids(entry.file, 'objections', entry.data.objections),
        ],
        ...passages(entry),
      ];
    case 'claims':
      return [ids(entry.file, 'questions', entry.data.questions), ...passages(entry)];
    default:
      return passages(entry);
  }
}

function ids(file: string, list: string, listed: readonly string[]): Item[] {
  return listed.map((id, index) => ({
    name: id,
    shown: `\`${id}\``,
    list,
    at: { file, path: [list, index] },
  }));
}

/** The pieces of evidence of an entry, by the list they stand in. */
function passages(entry: AnyEntry): Item[][] {
  const lists = Map.groupBy(evidenceOf(entry), ({ path }) => path.slice(0, -1).join('.'));
  return [...lists.values()].map((pieces) =>
    pieces.map(({ path, evidence }) => {
      const quotation = toQuotation(evidence);
      const said = quotation ? canonicaliseQuotation(quotation) : { gist: evidence.gist };
      const { by, voice } = { by: undefined, voice: undefined, ...evidence };
      return {
        name: JSON.stringify([evidence.source, said, by, voice]),
        shown: `this passage of \`${evidence.source}\``,
        list: 'evidence',
        at: { file: entry.file, path },
      };
    }),
  );
}
