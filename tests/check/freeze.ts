import { makeEdition } from '#knowledge/edition.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import type { Edition } from '#schema/edition.ts';
import { sha256 } from '../domain/annotation/node-sha256.ts';
import type { Corpus } from './corpus.ts';

/** A corpus as an edition, 2026-01. */
export function freeze({ files }: Pick<Corpus, 'files'>): Edition {
  const { knowledgeBase } = readKnowledgeBase(files);
  return makeEdition(
    knowledgeBase,
    { label: '2026-01', date: '2026-01-01', software: 'test 1', earlier: [] },
    sha256,
  );
}
