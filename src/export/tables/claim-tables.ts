import { recordsOf, type ExportRecords } from '../records/records.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { eachOf, link, place, table, type Column, type Item } from './table.ts';

type ClaimRecord = ExportRecords['claims'];

const claim: Column<Item<ClaimRecord, unknown>> = link('claim', 'claims', 'The claim.', ({ row }) => row.id);

function itemsOf<Value>(
  context: ViewContext,
  list: (row: ClaimRecord) => readonly Value[],
): Item<ClaimRecord, Value>[] {
  return eachOf(recordsOf(context, 'claims'), list);
}

/** What a claim has more than one of. */
export const claimTables = [
  table({
    name: 'claim_questions',
    description: 'Which questions a claim helps to answer.',
    key: ['claim', 'question'],
    rows: (context) => itemsOf(context, ({ questions }) => [...new Set(questions)]),
    columns: ({ integer, link }) => [
      claim,
      link('question', 'questions', 'The question.', ({ item }) => item),
      integer('number', '1 for the main question.', ({ index }) => index + 1),
    ],
  }),
  table({
    name: 'evidence',
    description: 'Who says it, where, in which words.',
    key: ['claim', 'number'],
    rows: (context) => itemsOf(context, ({ evidence }) => evidence),
    columns: ({ text, optional, link, optionalLink }) => [
      claim,
      place,
      text('url', 'The piece of evidence on the page of the claim.', ({ item }) => item.url),
      link('source', 'sources', 'The source it is taken from.', ({ item }) => item.source),
      optionalLink('speaker', 'actors', 'The actor whose view it is.', ({ item }) => item.by),
      text('voice', 'asserts, reports, concedes or denies.', ({ item }) => item.voice),
      optional(
        'quote',
        'Words of the source; segments are joined by " […] ".',
        ({ item }) => item.quote && [item.quote].flat().join(' […] '),
      ),
      optional(
        'gist',
        'What the source says in our words, where there is no quotation.',
        ({ item }) => item.gist,
      ),
      optional(
        'locator_label',
        'What is counted: page, paragraph, section …',
        ({ item }) => item.locator?.label,
      ),
      optional('locator_value', 'Which one.', ({ item }) => item.locator?.value),
      optional(
        'verification',
        'exact, folded, failed or unchecked; empty for a gist.',
        ({ item }) => item.verification?.status,
      ),
      optional(
        'verification_reason',
        'Why it failed or is unchecked.',
        ({ item }) => item.verification?.reason,
      ),
      text(
        'fit',
        'entails, partly, context-only, no, void or unreviewed; where the voice is denies, of the denial.',
        ({ item }) => item.fit.state,
      ),
      optional('fit_reader', 'Who judged the fit.', ({ item }) => item.fit.by),
      optional('fit_date', 'When.', ({ item }) => item.fit.on),
      optional('fit_note', 'What is missing or only implied.', ({ item }) => item.fit.note),
      optional('note', 'What to know about it.', ({ item }) => item.note),
    ],
  }),
  table({
    name: 'relations',
    description:
      'How claims bear on each other; contradicts and restates are recorded once and hold both ways.',
    key: ['claim', 'number'],
    rows: (context) => {
      const { claims } = context.knowledgeBase.entries;
      return itemsOf(context, ({ relations }) =>
        relations.map(({ ground, ...relation }) => ({
          ...relation,
          groundClaim: ground !== undefined && claims.has(ground) ? ground : undefined,
          groundSource: ground !== undefined && !claims.has(ground) ? ground : undefined,
        })),
      );
    },
    columns: ({ text, optional, link, optionalLink }) => [
      claim,
      place,
      text(
        'kind',
        'supports, rebuts, contradicts, undercuts, qualifies or restates.',
        ({ item }) => item.kind,
      ),
      link('target', 'claims', 'The claim it bears on.', ({ item }) => item.claim),
      optionalLink(
        'ground_claim',
        'claims',
        'For undercuts: the claim from which the attacked step starts.',
        ({ item }) => item.groundClaim,
      ),
      optionalLink(
        'ground_source',
        'sources',
        'For undercuts: the source from which it starts.',
        ({ item }) => item.groundSource,
      ),
      optional('note', 'Why it bears on it.', ({ item }) => item.note),
      optional('reviewer', 'A second reader who agreed.', ({ item }) => item.reviewed?.by),
      optional('reviewed', 'When.', ({ item }) => item.reviewed?.on),
    ],
  }),
  table({
    name: 'caveats',
    description: 'What to know before relying on a claim.',
    key: ['claim', 'number'],
    rows: (context) => itemsOf(context, ({ caveats }) => caveats),
    columns: ({ text }) => [claim, place, text('text', 'The caveat.', ({ item }) => item.text)],
  }),
  table({
    name: 'claim_senses',
    description: 'In which sense a claim uses a contested word.',
    key: ['claim', 'number'],
    rows: (context) => itemsOf(context, ({ senses }) => senses),
    columns: ({ text, link }) => [
      claim,
      place,
      link('term', 'terms', 'The word.', ({ item }) => item.term),
      text('sense', 'The sense, an id within the term.', ({ item }) => item.sense),
    ],
  }),
  table({
    name: 'claim_measures',
    description: 'Which measures a claim bears on.',
    key: ['claim', 'number'],
    rows: (context) => itemsOf(context, ({ measures }) => measures),
    columns: ({ optional, link }) => [
      claim,
      place,
      link('measure', 'measures', 'The measure.', ({ item }) => item.measure),
      optional('section', 'The section.', ({ item }) => item.section),
      optional('version', 'The text version, an id within the measure.', ({ item }) => item.version),
    ],
  }),
  table({
    name: 'claim_marks',
    description: 'The weaknesses a claim takes over from what it rests on.',
    key: ['claim', 'kind'],
    rows: (context) => itemsOf(context, ({ standing }) => standing),
    columns: ({ text }) => [
      claim,
      text(
        'kind',
        'retracted, unreliable, superseded, corrected, unavailable or secondhand.',
        ({ item }) => item.kind,
      ),
      text(
        'extent',
        'only: nothing it rests on is free of the mark, where for secondhand what is unreliable counts as well; else partly.',
        ({ item }) => item.extent,
      ),
      text('sentence', 'The mark in words.', ({ item }) => item.sentence),
    ],
  }),
] as const;
