import { anchorOfSource, anchorOfStage } from '#knowledge/views/timeline-view.ts';
import { report, topOf, type CheckInput, type Spot } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** What pages on which ids of authors are fragments call parts of their own. */
export const ownAnchors = {
  drift: ['main'],
  terms: [
    'main',
    'senses',
    'corrections',
    'disagreements',
    'doubts',
    'mentions',
    'pages',
    'cite',
    'cite-heading',
    'how-to-cite',
  ],
  timeline: ['main', 'withdrawn'],
  unanswered: ['main'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Headings of bodies and months of the timeline have anchors of these forms. */
export const ownForms = {
  terms: /^text-/,
  timeline: /^month-\d{4}-(?:\d\d|xx)$/,
} as const satisfies Readonly<Record<string, RegExp>>;

/**
 * Where an id that an author gave is a fragment of a page, no other part of the page has it: sources on the page of drift,
 * questions on that of what is unanswered, senses on their term's, events on the timeline. Pages cannot keep out of the way:
 * the fragments they have were published.
 */
export function anchorTaken(input: CheckInput): Diagnostic[] {
  const parts = [...listParts(input), ...senseParts(input), ...eventParts(input)];
  return parts.flatMap(({ id, at, page, isTaken }) =>
    isTaken
      ? report(input, {
          rule: 'anchor-taken',
          at,
          message: `\`${id}\` is what ${page} calls another of its parts: ${page}#${id} would be two places`,
          remedy: 'Choose another id.',
        })
      : [],
  );
}

interface Part {
  readonly id: string;
  readonly at: Spot;
  readonly page: string;
  readonly isTaken: boolean;
}

function listParts({ knowledgeBase: { entries } }: CheckInput): Part[] {
  const part = ({ id, file }: { id: string; file: string }, page: 'drift' | 'unanswered'): Part => ({
    id,
    at: topOf(file),
    page: `/${page}/`,
    isTaken: includes(ownAnchors[page], id),
  });
  return [
    ...[...entries.sources.values()].map((source) => part(source, 'drift')),
    ...[...entries.questions.values()].map((question) => part(question, 'unanswered')),
  ];
}

function senseParts({ knowledgeBase: { entries } }: CheckInput): Part[] {
  return [...entries.terms.values()].flatMap(({ id: term, file, data: { senses } }) => {
    const labels = senses.map(({ id }) => `${id}-label`);
    return senses.map(({ id }, index) => ({
      id,
      at: { file, path: ['senses', index, 'id'] },
      page: `/terms/${term}/`,
      isTaken: includes(ownAnchors.terms, id) || ownForms.terms.test(id) || labels.includes(id),
    }));
  });
}

function eventParts({ knowledgeBase: { entries, graves } }: CheckInput): Part[] {
  const others = new Set<string>([
    ...ownAnchors.timeline,
    ...[...entries.sources.keys()].map(anchorOfSource),
    ...[...entries.measures.values()].flatMap(({ id, data }) =>
      data.stages.map((_, index) => anchorOfStage(id, index)),
    ),
  ]);
  const part = (id: string, at: Spot): Part => ({
    id,
    at,
    page: '/timeline/',
    isTaken: others.has(id) || ownForms.timeline.test(id),
  });
  return [
    ...[...entries.events.values()].flatMap(({ id, file, data }) => [
      part(id, topOf(file)),
      ...data.aliases.map((alias, index) => part(alias, { file, path: ['aliases', index] })),
    ]),
    ...[...graves.values()]
      .filter(({ collection }) => collection === 'events')
      .map(({ id, file }) => part(id, topOf(file))),
  ];
}

function includes(anchors: readonly string[], id: string): boolean {
  return anchors.includes(id);
}
