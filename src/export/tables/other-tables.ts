import { formatName } from '#domain/bibliography/csl-item.ts';
import { recordsOf, type ExportRecords } from '../records/records.ts';
import { eachOf, link, place, table, type Column, type Item } from './table.ts';

type Of<Name extends keyof ExportRecords> = Item<ExportRecords[Name], unknown>;

const position: Column<Of<'positions'>> = link('position', 'positions', 'The position.', ({ row }) => row.id);
const source: Column<Of<'sources'>> = link('source', 'sources', 'The source.', ({ row }) => row.id);
const measure: Column<Of<'measures'>> = link('measure', 'measures', 'The measure.', ({ row }) => row.id);
const event: Column<Of<'events'>> = link('event', 'events', 'The event.', ({ row }) => row.id);

/** What positions, sources, measures, terms and events have more than one of. */
export const otherTables = [
  table({
    name: 'position_claims',
    description: 'The claims for and against a position.',
    key: ['position', 'role', 'number'],
    rows: (context) => {
      const positions = recordsOf(context, 'positions');
      return [
        ...eachOf(positions, ({ grounds }) => grounds.map((claim) => ({ role: 'ground', claim }))),
        ...eachOf(positions, ({ objections }) => objections.map((claim) => ({ role: 'objection', claim }))),
      ];
    },
    columns: ({ text, link }) => [
      position,
      text('role', 'ground or objection.', ({ item }) => item.role),
      place,
      link('claim', 'claims', 'The claim.', ({ item }) => item.claim),
    ],
  }),
  table({
    name: 'holders',
    description: 'Who holds a position.',
    key: ['position', 'number'],
    rows: (context) => eachOf(recordsOf(context, 'positions'), ({ holders }) => holders),
    columns: ({ optional, link, optionalLink }) => [
      position,
      place,
      link('actor', 'actors', 'Who holds it.', ({ item }) => item.actor),
      optional('since', 'Since when, as far as known (EDTF).', ({ item }) => item.since),
      link(
        'source',
        'sources',
        'The first source that shows it.',
        ({ item }) => item.evidence[0]?.source ?? '',
      ),
      optionalLink(
        'measure',
        'measures',
        'Where it is about a measure: which.',
        ({ item }) => item.measure?.measure,
      ),
      optional(
        'version',
        'In which text version, an id within the measure.',
        ({ item }) => item.measure?.version,
      ),
      optional('stance', 'for, against or mixed.', ({ item }) => item.measure?.stance),
      optional('note', 'A remark.', ({ item }) => item.note),
    ],
  }),
  table({
    name: 'source_authors',
    description: 'Who wrote a source.',
    key: ['source', 'number'],
    rows: (context) => eachOf(recordsOf(context, 'sources'), ({ csl }) => csl.author),
    columns: ({ text, optionalLink }) => [
      source,
      place,
      text('name', 'In reading order.', ({ item }) => formatName(item)),
      optionalLink('actor', 'actors', 'The actor of this name.', ({ item }) => item.actor),
    ],
  }),
  table({
    name: 'derivations',
    description: 'Which works a source tells, translates or repeats.',
    key: ['source', 'number'],
    rows: (context) => eachOf(recordsOf(context, 'sources'), ({ derivesFrom }) => derivesFrom),
    columns: ({ text, optional, link }) => [
      source,
      place,
      link('original', 'sources', 'The other work.', ({ item }) => item.source),
      text(
        'how',
        'translates, summarises, reports-on, syndicates, quotes or generated-from.',
        ({ item }) => item.how,
      ),
      optional('note', 'A remark.', ({ item }) => item.note),
    ],
  }),
  table({
    name: 'drift',
    description: 'What a source did to passages of the works it reports.',
    key: ['source', 'number'],
    rows: (context) => eachOf(recordsOf(context, 'sources'), ({ drift }) => drift),
    columns: ({ text, optional, link }) => [
      source,
      place,
      link('original_source', 'sources', 'The reported work.', ({ item }) => item.from),
      text('kinds', 'What happened to the passage, separated by spaces.', ({ item }) => item.kinds.join(' ')),
      optional('original', 'Words of the reported work.', ({ item }) => item.original),
      optional('report', 'Words of this source.', ({ item }) => item.report),
      text('effect', 'What it does to the meaning.', ({ item }) => item.effect),
    ],
  }),
  table({
    name: 'measure_stages',
    description: 'What happened to a measure.',
    key: ['measure', 'number'],
    rows: (context) => eachOf(recordsOf(context, 'measures'), ({ stages }) => stages),
    columns: ({ text }) => [
      measure,
      place,
      text('date', 'When, as far as known (EDTF).', ({ item }) => item.date),
      text('what', 'What happened.', ({ item }) => item.what),
    ],
  }),
  table({
    name: 'senses',
    description: 'The senses of a contested word.',
    key: ['term', 'sense'],
    rows: (context) => eachOf(recordsOf(context, 'terms'), ({ senses }) => senses),
    columns: ({ text, link }) => [
      link('term', 'terms', 'The word.', ({ row }) => row.id),
      text('sense', 'The id of the sense within the term.', ({ item }) => item.id),
      text('label', 'The sense in a few words.', ({ item }) => item.label),
      text('definition', 'The sense in our own words.', ({ item }) => item.definition),
    ],
  }),
  table({
    name: 'event_actors',
    description: 'Who took part in an event.',
    key: ['event', 'number'],
    rows: (context) => eachOf(recordsOf(context, 'events'), ({ actors }) => actors),
    columns: ({ link }) => [event, place, link('actor', 'actors', 'The actor.', ({ item }) => item)],
  }),
  table({
    name: 'event_sources',
    description: 'What tells of an event.',
    key: ['event', 'number'],
    rows: (context) => eachOf(recordsOf(context, 'events'), ({ sources }) => sources),
    columns: ({ link }) => [event, place, link('source', 'sources', 'The source.', ({ item }) => item)],
  }),
  table({
    name: 'event_measures',
    description: 'The measures that an event is about.',
    key: ['event', 'number'],
    rows: (context) => eachOf(recordsOf(context, 'events'), ({ measures }) => measures),
    columns: ({ link }) => [event, place, link('measure', 'measures', 'The measure.', ({ item }) => item)],
  }),
] as const;
