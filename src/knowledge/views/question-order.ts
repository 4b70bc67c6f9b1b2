import { compareText } from '../compare-text.ts';
import { entryKey, type Entry } from '../entry.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { referrers, type ViewContext } from './context.ts';

/** The claims that name the question, by id. */
export function claimsOn(context: ViewContext, question: string): Entry<'claims'>[] {
  return referrers(context, entryKey('questions', question), 'claims', 'questions').map(({ entry }) => entry);
}

const inOrder = new WeakMap<KnowledgeBase, readonly Entry<'questions'>[]>();

/** Parents before their children, siblings by `order`. */
export function questionsInOrder(context: ViewContext): readonly Entry<'questions'>[] {
  let questions = inOrder.get(context.knowledgeBase);
  if (!questions) {
    questions = putInOrder(context);
    inOrder.set(context.knowledgeBase, questions);
  }
  return questions;
}

function putInOrder(context: ViewContext): Entry<'questions'>[] {
  const { questions } = context.knowledgeBase.entries;
  const roots = [...questions.values()].filter(
    ({ data: { parent } }) => parent === undefined || !questions.has(parent),
  );
  const seen = new Set<Entry<'questions'>>();
  const walk = (entry: Entry<'questions'>): void => {
    if (seen.has(entry)) return;
    seen.add(entry);
    for (const child of childrenOf(context, entry.id)) walk(child);
  };
  for (const root of roots.sort(byOrder)) walk(root);
  return [...seen];
}

export function childrenOf(context: ViewContext, id: string): Entry<'questions'>[] {
  return referrers(context, entryKey('questions', id), 'questions', 'parent')
    .map(({ entry }) => entry)
    .sort(byOrder);
}

function byOrder(a: Entry<'questions'>, b: Entry<'questions'>): number {
  return a.data.order - b.data.order || compareText(a.id, b.id);
}

/** The answers to a question, in their order. */
export function positionsOn(context: ViewContext, question: string): Entry<'positions'>[] {
  return referrers(context, entryKey('questions', question), 'positions', 'question')
    .map(({ entry }) => entry)
    .sort((a, b) => a.data.order - b.data.order || compareText(a.id, b.id));
}
