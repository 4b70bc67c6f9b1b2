import { actorKinds } from '#schema/actor.ts';
import { eventKinds } from '#schema/event.ts';
import { measureKinds } from '#schema/measure.ts';
import { claimKinds } from '#domain/argument/claim-kind.ts';
import type { RelationKind } from '#domain/argument/relation.ts';
import { reviewMark } from '#domain/argument/review.ts';
import { sha256 } from '#files/sha256.ts';
import { driftKinds } from '#domain/provenance/drift.ts';
import {
  capital,
  day,
  draft,
  id,
  list,
  neighbour,
  oneOf,
  questionOf,
  sizesFor,
  unique,
  type Draft,
  type Sizes,
} from './draft.ts';
import { prose, quotationFrom, type Prose } from './prose.ts';

/** An invented corpus: the files that authors would write, and the texts that the quotations are taken from. */
export interface Corpus {
  readonly site: Record<string, unknown>;
  readonly drafts: readonly Draft[];
  /** Captured text by source id. */
  readonly captures: ReadonlyMap<string, string>;
}

/**
 * An invented corpus of so many claims. Everything else grows along with them, so that a question has its fifty claims, a
 * source its twenty citations and an actor its thirty statements at every size. But the first actor, source, measure and term
 * have a share of all claims, as there are in every debate: what grows on a page then grows with the corpus.
 */
export function inventCorpus(claims: number, seed = 42): Corpus {
  const text = prose(seed);
  const size = sizesFor(claims);
  const captures = new Map<string, string>();
  const cited = new Map<string, string>();
  const drafts = [
    ...list(size.questions, (n) => question(text, n)),
    ...list(size.actors, (n) => actor(text, n)),
    ...list(size.sources, (n) => source(text, n, size, captures)),
    ...list(size.measures, (n) => measure(text, n, size)),
    ...list(size.terms, (n) => term(text, n, size)),
    ...list(size.events, (n) => event(text, n, size)),
    ...list(claims, (n) => claim(text, n, size, captures, cited)),
    ...list(size.questions * 3, (n) => position(text, n, size, captures)),
  ];
  return { site: site(), drafts, captures };
}

function site(): Record<string, unknown> {
  return {
    name: 'The Invented Debate',
    tagline: 'What would it cost to be larger?',
    description: 'A corpus made by a program, to measure with.',
    question: id('question', 0),
    address: 'https://bench.example.org',
    repository: 'https://github.com/example/bench',
    licence: { name: 'CC0 1.0', URL: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    readers: [
      { id: 'extraction', name: 'First reading' },
      { id: 'review', name: 'Second reading' },
    ],
    start: [{ to: `questions/${id('question', 0)}`, why: 'What it is all about.' }],
    contested: list(5, (n) => id('claim', n)),
  };
}

/** A tree in which every question has up to eight parts. */
function question(text: Prose, n: number): Draft {
  return draft('questions', id('question', n), {
    statement: text.sentence(10).replace(/\.$/, '?'),
    label: `${text.word()} ${text.word()} ${n}`,
    whyItMatters: text.sentence(20),
    ...(n > 0 && { parent: id('question', Math.floor((n - 1) / 8)) }),
    order: n,
    scope: { searched: text.sentence(12), missing: text.sentence(8), until: '2026-01-01' },
  });
}

function actor(text: Prose, n: number): Draft {
  const [given, family] = [capital(text.word()), capital(text.word())];
  return draft('actors', id('actor', n), {
    name: `${given} ${family} ${n}`,
    sortName: `${family}, ${given} ${n}`,
    kind: text.pick(actorKinds),
    role: text.sentence(6),
    interests: text.sentence(14),
    affiliations: n > 5 ? [{ actor: id('actor', text.whole(0, n - 1)), role: text.word() }] : [],
  });
}

function source(text: Prose, n: number, size: Sizes, captures: Map<string, string>): Draft {
  const name = id('source', n);
  const paragraphs = list(60, () => text.sentence(text.whole(18, 34)));
  captures.set(name, `${paragraphs.join('\n')}\n`);
  const [derived, drifts] = [n > 3 && n % 5 === 0, n > 3 && n % 25 === 0];
  const from = n - 1 - (n % 3);
  return draft(
    'sources',
    name,
    {
      csl: {
        type: text.pick(['report', 'webpage', 'article-newspaper', 'post-weblog']),
        title: text.sentence(8).slice(0, -1),
        author: list(text.whole(1, 3), () => author(text, size)),
        'container-title': capital(text.word()),
        issued: day(text, 2016),
        URL: `https://example.org/works/${n}`,
      },
      rights: { status: 'quotation-only' },
      standing: {
        witness: text.pick(['primary-document', 'first-person', 'reporting', 'commentary', 'digest']),
        state: n % 97 === 0 ? 'retracted' : 'current',
      },
      acquaintance: { how: 'captured' },
      interests: text.sentence(12),
      ...(derived && { derivesFrom: [{ source: id('source', from), how: 'reports-on' }] }),
      ...(drifts && {
        drift: [
          {
            from: id('source', from),
            kinds: [text.pick(driftKinds)],
            original: quotationFrom(text, captures, id('source', from)),
            report: paragraphs[0]?.slice(0, -1),
            effect: text.sentence(10),
          },
        ],
      }),
    },
    [text.sentence(30), `## ${capital(text.word())} and ${text.word()}`, text.sentence(40)].join('\n\n'),
  );
}

function author(text: Prose, size: Sizes): Record<string, unknown> {
  return {
    family: capital(text.word()),
    given: capital(text.word()),
    ...(text.chance(0.5) && { actor: id('actor', text.whole(0, size.actors - 1)) }),
  };
}

function measure(text: Prose, n: number, size: Sizes): Draft {
  return draft('measures', id('measure', n), {
    title: text.sentence(9).slice(0, -1),
    label: `Measure ${n}`,
    identifier: `M. ${n}`,
    kind: text.pick(measureKinds),
    jurisdiction: 'Nowhere',
    purpose: text.sentence(16),
    sponsors: [{ actor: id('actor', text.whole(0, size.actors - 1)), role: 'sponsor' }],
    versions: [{ id: 'introduced', label: 'Introduced', date: '2024-03-01', known: 'through-accounts' }],
    stages: list(3, (at) => ({ date: `2024-0${at + 3}-1${n % 10}`, what: text.sentence(8) })),
    status: { text: 'In committee', asOf: '2026-01-01' },
    sections: list(4, (at) => ({
      number: String(at + 1),
      heading: text.sentence(3),
      does: text.sentence(18),
    })),
    sources: [id('source', text.whole(0, size.sources - 1))],
  });
}

function term(text: Prose, n: number, size: Sizes): Draft {
  return draft('terms', id('term', n), {
    label: `${text.word()} ${n}`,
    summary: text.sentence(14),
    senses: ['narrow', 'broad'].map((sense) => ({
      id: sense,
      label: `The ${sense} sense`,
      definition: text.sentence(18),
      usedBy: list(2, () => id('actor', text.whole(0, size.actors - 1))),
    })),
  });
}

function event(text: Prose, n: number, size: Sizes): Draft {
  return draft('events', id('event', n), {
    label: text.sentence(8).slice(0, 110),
    date: day(text, 2016),
    kind: text.pick(eventKinds),
    sources: [id('source', text.whole(0, size.sources - 1))],
    actors: [id('actor', text.whole(0, size.actors - 1))],
  });
}

/** @param cited a source of each claim made so far, for claims that attack the step from it */
function claim(
  text: Prose,
  n: number,
  size: Sizes,
  captures: ReadonlyMap<string, string>,
  cited: Map<string, string>,
): Draft {
  const home = questionOf(n, size);
  const kind = text.pick(claimKinds);
  const near = (): string => id('claim', neighbour(text, n, size));
  const relations = unique(list(text.whole(2, 4), near).filter((other) => other !== id('claim', n))).map(
    (other) => relation(text, id('claim', n), other, cited.get(other)),
  );
  const sources = unique(list(text.whole(1, 3), () => oneOf(text, 'source', size.sources)));
  cited.set(id('claim', n), sources[0] ?? '');
  return draft(
    'claims',
    id('claim', n),
    {
      statement: text.sentence(text.whole(12, 26)).slice(0, 300),
      label: `${text.word()} ${text.word()} ${n}`.slice(0, 60),
      kind,
      questions: [id('question', home)],
      evidence: sources.map((from) => ({
        source: from,
        quote: quotationFrom(text, captures, from),
        locator: { label: 'paragraph', value: String(text.whole(1, 60)) },
        by: oneOf(text, 'actor', size.actors),
        voice: text.pick(['asserts', 'asserts', 'asserts', 'reports', 'concedes']),
      })),
      relations,
      caveats: text.chance(0.2) ? [{ text: text.sentence(16) }] : [],
      senses: text.chance(0.1) ? [{ term: oneOf(text, 'term', size.terms), sense: 'narrow' }] : [],
      ...(text.chance(0.04) && { measures: [{ measure: oneOf(text, 'measure', size.measures) }] }),
      ...(kind === 'predictive' && {
        forecast: { window: { until: day(text, 2027), basis: text.sentence(8) } },
      }),
    },
    claimBody(text, near),
  );
}

/** About a hundred words with links to two claims; a list, a table or a quotation in a share of them. */
function claimBody(text: Prose, near: () => string): string {
  const link = (): string => `[${text.sentence(5).slice(0, -1)}](/claims/${near()}/)`;
  return [
    `${text.sentence(20)} This bears on ${link()}.`,
    ...(text.chance(0.3) ? [`## ${capital(text.word())} and ${text.word()}`] : []),
    `**${capital(text.word())}** ${text.sentence(24)} It is told apart from ${link()}.`,
    text.chance(0.4) ? list(3, () => `- ${text.sentence(8)}`).join('\n') : text.sentence(24),
    ...(text.chance(0.1) ? ['| a | b |\n| --- | ---: |\n| one | 2 |\n| three | 4 |'] : []),
    ...(text.chance(0.1) ? [`<Aside>\n\n${text.sentence(12)}\n\n</Aside>`] : []),
  ].join('\n\n');
}

/**
 * Support leads from later claims to earlier ones, so that nothing supports itself, and so do the kinds that hold both
 * ways, so that none is recorded twice.
 *
 * @param ground a source of the other claim, if that was made before
 */
function relation(
  text: Prose,
  from: string,
  claim: string,
  ground: string | undefined,
): Record<string, unknown> {
  const back: readonly RelationKind[] = [
    'supports',
    'supports',
    'supports',
    'rebuts',
    'rebuts',
    'undercuts',
    'contradicts',
    'qualifies',
  ];
  const kind = text.pick<RelationKind>(ground === undefined ? ['rebuts', 'rebuts', 'qualifies'] : back);
  const recorded = { kind, claim, ...(kind === 'undercuts' && { ground }), note: text.sentence(12) };
  const of = reviewMark({ ...recorded, from }, sha256);
  return { ...recorded, reviewed: { by: 'review', on: '2026-01-06', of } };
}

function position(text: Prose, n: number, size: Sizes, captures: ReadonlyMap<string, string>): Draft {
  const home = Math.floor(n / 3);
  const first = Math.floor((home * size.claims) / size.questions);
  const last = Math.max(first, Math.floor(((home + 1) * size.claims) / size.questions) - 1);
  const own = unique(list(14, () => text.whole(first, last))).map((at) => id('claim', at));
  const from = id('source', text.whole(0, size.sources - 1));
  return draft('positions', id('position', n), {
    question: id('question', home),
    statement: text.sentence(12),
    label: `${text.word()} ${text.word()} ${n}`,
    order: n,
    holders: list(2, () => ({
      actor: id('actor', text.whole(0, size.actors - 1)),
      evidence: [{ source: from, quote: quotationFrom(text, captures, from) }],
    })),
    grounds: own.slice(0, 8),
    objections: own.slice(8),
  });
}
