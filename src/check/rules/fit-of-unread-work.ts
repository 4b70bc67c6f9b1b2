import { presentId } from '#knowledge/present-id.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A paraphrase is held against the work: of a work that nobody here has seen there can be no second reading. */
export function fitOfUnreadWork(input: CheckInput): Diagnostic[] {
  const { knowledgeBase } = input;
  const { claims, sources } = knowledgeBase.entries;
  return [...claims.values()].flatMap(({ file, data }) =>
    data.evidence.flatMap(({ fit, gist, source }, index) => {
      const work = sources.get(presentId(knowledgeBase, 'sources', source));
      return fit && gist !== undefined && work?.data.acquaintance.how === 'through-accounts'
        ? report(input, {
            rule: 'fit-of-unread-work',
            at: { file, path: ['evidence', index, 'fit'], key: true },
            message: `the paraphrase was read a second time, but \`${source}\` is known through others’ accounts alone`,
            remedy:
              'Take the verdict out; or say under `acquaintance` of the source how much of the work was read.',
          })
        : [];
    }),
  );
}
