import { readContentFiles } from '../../src/files/content-folder.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { readKnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { debate } from '../runner/sites.ts';

/** The entries of the debate. */
export const { knowledgeBase } = readKnowledgeBase(readContentFiles(debate.content));
export const { entries } = knowledgeBase;

/** An article the debate began with, and what was taken from it. */
export interface FoundingArticle {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly ArticleClaim[];
  /** The actor who says most of it, and the claims that are said by that actor, here or elsewhere. */
  readonly speaker: { readonly name: string; readonly claims: readonly string[] } | undefined;
}

/** A claim, and words by which somebody who has read the article would look for it. */
export interface ArticleClaim {
  readonly id: string;
  readonly statement: string;
  /** Words of the article, if it is quoted. */
  readonly quotation: string | undefined;
}

const founding = [
  'lambert-2026-note',
  'gate-2026-lambert-report',
  'windsor-2026-distillation-of-opinion',
  'riffon-2026-distillation-insights',
  'generated-tug-of-war',
];

/** The articles of the first debate; of any other content, the five sources on which most claims rest. */
export const foundingArticles: readonly FoundingArticle[] = (
  founding.some((id) => entries.sources.has(id)) ? founding : mostCited()
).map(readArticle);

/** A word of six letters or more that many claims have: one of a term's label, where terms have such. */
export const commonWord =
  mostFrequent(longWords([...entries.terms.values()].map(({ data }) => data.label))) ??
  mostFrequent(longWords(statements())) ??
  '';

/** The first words of a text, as somebody would type them. */
export function firstWords(text: string, count: number): string {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []).slice(0, count).join(' ');
}

function mostCited(): string[] {
  return [...entries.sources.keys()]
    .map((id) => ({ id, claims: claimsWhere(({ source }) => source === id).length }))
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => b.claims - a.claims)
    .slice(0, 5)
    .map(({ id }) => id);
}

function mostFrequent(words: readonly string[]): string | undefined {
  const count = (word: string): number =>
    statements().filter((text) => text.toLowerCase().includes(word)).length;
  const counted = [...new Set(words)].map((word) => ({ word, count: count(word) }));
  return counted.filter(({ count }) => count > 1).sort((a, b) => b.count - a.count)[0]?.word;
}

function longWords(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.toLowerCase().match(/(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu) ?? []);
}

function statements(): string[] {
  return [...entries.claims.values()].map(({ data }) => data.statement);
}

function readArticle(id: string): FoundingArticle {
  const source = entries.sources.get(id);
  if (!source) throw new Error(`there is no source ${id}`);
  const claims = claimsWhere((evidence) => evidence.source === id);
  return {
    id,
    title: source.data.csl.title,
    claims: claims.map((claim) => ({
      id: claim.id,
      statement: claim.data.statement,
      quotation: quotationOf(claim, id),
    })),
    speaker: speakerOf(claims, id),
  };
}

type EvidenceOf = Entry<'claims'>['data']['evidence'][number];

function claimsWhere(holds: (evidence: EvidenceOf) => boolean): Entry<'claims'>[] {
  return [...entries.claims.values()].filter(({ data }) => data.evidence.some(holds));
}

function quotationOf({ data }: Entry<'claims'>, source: string): string | undefined {
  const quote = data.evidence.find(
    (evidence) => evidence.source === source && evidence.quote !== undefined,
  )?.quote;
  return typeof quote === 'object' ? quote[0] : quote;
}

function speakerOf(claims: readonly Entry<'claims'>[], source: string): FoundingArticle['speaker'] {
  const said = claims.flatMap(({ data }) => data.evidence).filter((evidence) => evidence.source === source);
  const byActor = Object.entries(Object.groupBy(said, ({ by }) => by ?? ''));
  const [actor] =
    byActor.filter(([by]) => by !== '').sort(([, a = []], [, b = []]) => b.length - a.length)[0] ?? [];
  const entry = actor === undefined ? undefined : entries.actors.get(actor);
  return (
    entry && { name: entry.data.name, claims: claimsWhere(({ by }) => by === actor).map(({ id }) => id) }
  );
}
