import { canonicaliser } from '#domain/annotation/canonical-text.ts';
import { canonicaliseQuotation, quotationKey } from '#domain/annotation/quotation.ts';
import type { Receipt } from '#domain/annotation/receipt.ts';
import type { TextPositionSelector, TextQuoteSelector } from '#domain/annotation/selector.ts';
import type { Entry } from '#knowledge/entry.ts';
import { permalink, urlOf } from '#knowledge/permalink.ts';
import { passageAnchor } from '#knowledge/views/passage-link.ts';
import { seeEntry, titleOf, type ViewContext } from '#knowledge/views/context.ts';
import { sourceVerifications, type CheckedQuotation } from '#knowledge/verification.ts';
import { rightsStatement } from './rights.ts';

/**
 * What is quoted of a source, as W3C Web Annotations that any client can lay over the work: the words with what stands
 * right before and after them, their place in code points, and the time of the text they were checked against.
 *
 * Prefix and suffix come from the receipt. They are stored there, in words, because the standard asks for them, a build
 * has no archive, and a hash is of no use to a client; they are few enough that the work cannot be put together again from
 * the edges of its quotations (`shownContexts`). Only the first segment has a prefix and only the last a suffix. Words that
 * failed the check are no annotation of the work and are left out; unchecked ones have no place and no time.
 *
 * The licence stands on the body that is in our own words, not on the annotation: its target holds those of the work.
 *
 * @see https://www.w3.org/TR/annotation-model/ its collections, specific resources and time state
 */
// The shape is what the standard says; to write it out as types would say everything twice.
export function sourceAnnotations(context: ViewContext, source: Entry<'sources'>) {
  const { site } = context.knowledgeBase;
  const page = urlOf(context.publication, permalink('sources', source.id));
  const id = `${page}annotations.json`;
  const receipt = context.receipts.get(source.id);
  const { csl, addressOf } = source.data;
  const work = csl.URL !== undefined && addressOf === undefined ? csl.URL : page;
  const quotations = sourceVerifications(context).get(source.id)?.quotations ?? [];
  const items = quotations.flatMap((quotation) => annotation(context, quotation, { id, work, receipt }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `What ${site.name} quotes of “${csl.title}”`,
    summary: [
      ...(receipt
        ? [
            `Offsets are code points of the text in canonical form (${canonicaliser}); the captured text has the SHA-256 ${receipt.capture.sha256}.`,
          ]
        : []),
      rightsStatement(site),
    ].join(' '),
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

interface Work {
  /** Address of the collection. */
  readonly id: string;
  /** Address of the work. */
  readonly work: string;
  readonly receipt: Receipt | undefined;
}

function annotation(context: ViewContext, checked: CheckedQuotation, work: Work) {
  if (checked.verification.status === 'failed') return [];
  const { entry } = checked;
  seeEntry(context, entry);
  const { language, licence } = context.knowledgeBase.site;
  const anchor = passageAnchor(entry.collection, checked.path);
  const about = urlOf(context.publication, permalink(entry.collection, entry.id));
  return [
    {
      id: `${work.id}#${entry.collection}/${entry.id}/${checked.path.join('-')}`,
      type: 'Annotation',
      motivation: 'linking',
      body: [
        { id: about + anchor, type: 'Text', format: 'text/html', language, purpose: 'linking' },
        {
          type: 'TextualBody',
          value: titleOf(entry),
          format: 'text/plain',
          language,
          purpose: 'describing',
          // A source's title is not ours.
          ...(entry.collection !== 'sources' && { rights: licence.URL }),
        },
      ] as const,
      target: targets(context, checked, work),
    },
  ];
}

function targets(
  context: ViewContext,
  { quotation, verification }: CheckedQuotation,
  { work, receipt }: Work,
) {
  const verified = 'receipt' in verification ? verification.receipt : undefined;
  const state = verified && timeState(receipt?.capture.capturedOn ?? null);
  const { segments, ...given } = canonicaliseQuotation(quotation);
  const { prefix, suffix } = receipt?.contexts?.[quotationKey(quotation, context.sha256)] ?? given;
  return segments.map((exact, index) => {
    const place = verified?.segments[index];
    const before = index === 0 ? prefix : undefined;
    const after = index === segments.length - 1 ? suffix : undefined;
    const selector: (TextQuoteSelector | TextPositionSelector)[] = [
      {
        type: 'TextQuoteSelector',
        exact,
        ...(before && { prefix: before }),
        ...(after && { suffix: after }),
      },
      ...(place ? [{ type: 'TextPositionSelector', start: place.start, end: place.end } as const] : []),
    ];
    return {
      type: 'SpecificResource',
      source: work,
      selector,
      ...(state && { state }),
    };
  });
}

/** The day is known, not the time of day. */
function timeState(day: string | null) {
  if (day === null) return undefined;
  return { type: 'TimeState', sourceDateStart: `${day}T00:00:00Z`, sourceDateEnd: `${day}T23:59:59Z` };
}
