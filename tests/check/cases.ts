import { describe, expect, test } from 'vitest';
import { checkKnowledgeBase } from '#check/check.ts';
import type { CheckInput } from '#check/context.ts';
import type { Diagnostic, FilePlace, RuleName } from '#check/diagnostic.ts';
import { verifyQuotations } from '#check/quotations.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { corpus, type Corpus } from './corpus.ts';

/** Files to stand beside those of a case: everything a case may refer to, with nothing wrong in it. */
const surroundings = corpus`
  === site.yaml
  === questions/question.mdx
  === positions/position.mdx
  holders:
    - actor: actor
      evidence: [{ source: source, gist: Says so. }]
  grounds: [claim]
  === claims/claim.mdx
  === sources/source.mdx
  === actors/actor.mdx
  === measures/measure.mdx
  versions: [{ id: introduced, label: As introduced, known: read }]
  sections: [{ number: "1", heading: Title, does: Names it. }, { number: "4(g)", heading: Rule, does: Rules. }]
  === terms/term.mdx
  === events/event.mdx
`;

/** What lies beside the files, for the rules that look at it. */
export interface Beside extends Pick<
  CheckInput,
  'strays' | 'proof' | 'receiptProblems' | 'editions' | 'editionProblems' | 'today' | 'exposure'
> {
  /** Captured texts by source. */
  readonly captures?: Readonly<Record<string, string>>;
}

/**
 * Each case is a corpus in which the rule, and no other, reports at each place marked `here`, in the order of the report;
 * without a mark, nothing is reported at all.
 */
export function ruleCases(
  rule: RuleName,
  cases: Readonly<Record<string, Corpus>>,
  beside: Beside = {},
): void {
  describe(rule, () => {
    test.for(Object.entries(cases))('%s', ([, corpus]) => {
      const found = diagnose(corpus, beside);
      expect(found.map((diagnostic) => `${diagnostic.rule} ${place(diagnostic)}`)).toEqual(
        corpus.here.map((expected) => `${rule} ${expected}`),
      );
      expect(found.flatMap(({ related }) => (related ? place(related) : []))).toEqual(corpus.first);
      for (const { message, remedy } of found)
        for (const said of [message, remedy]) expect(said).toMatch(/^(?!.*(?:undefined|NaN|\[object)).*\S/);
    });
  });
}

/** What the check reports of a corpus among sound surroundings; its own files go before those of the same name. */
export function diagnose(corpus: Corpus, { captures = {}, ...beside }: Beside = {}): Diagnostic[] {
  const own = new Set(corpus.files.map(({ path }) => path));
  const all = [...corpus.files, ...surroundings.files.filter(({ path }) => !own.has(path))];
  const pages = all.filter(({ path }) => path.startsWith('pages/'));
  const files = all.filter((file) => !pages.includes(file));
  const { knowledgeBase, problems } = readKnowledgeBase(files);
  const quotations = verifyQuotations(knowledgeBase, new Map(Object.entries(captures)));
  return checkKnowledgeBase({ knowledgeBase, problems, files, pages, quotations, ...beside });
}

function place({ file, line, column }: FilePlace): string {
  return `${file}:${line}:${column}`;
}
