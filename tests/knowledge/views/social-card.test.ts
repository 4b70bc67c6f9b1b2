import { expect, test } from 'vitest';
import type { AnyEntry } from '#knowledge/entry.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { hasOwnImage, socialImage } from '#knowledge/views/social-card.ts';
import { teaContext } from '../../tea-context.ts';

const context = teaContext();
const { entries, site } = context.knowledgeBase;
const [claim] = [...entries.claims.values()] as unknown as [AnyEntry];
const [position] = [...entries.positions.values()] as unknown as [AnyEntry];

test('every record of a small corpus has a picture of its own', () => {
  expect(socialImage(context, claim).url).toContain(`/claims/${claim.id}/`);
  expect(hasOwnImage(context, claim)).toBe(true);
});

test('in a large corpus claims show the picture of the question that everything hangs on', () => {
  const large = enlarged(context);
  expect(hasOwnImage(large, claim)).toBe(false);
  expect(socialImage(large, claim).url).toContain(`/questions/${site.question}/`);
  expect(socialImage(large, claim).alt).toContain(entries.questions.get(site.question)?.data.statement);
  expect(socialImage(large, position).url).toContain(`/positions/${position.id}/`);
});

function enlarged({ knowledgeBase, ...rest }: ViewContext): ViewContext {
  const [first] = entries.claims.values();
  if (!first) throw new Error('the second debate has no claims');
  const claims = new Map([
    ...entries.claims,
    ...Array.from({ length: 3000 }, (_, index) => [`more-${index}`, first] as const),
  ]);
  return { ...rest, knowledgeBase: { ...knowledgeBase, entries: { ...entries, claims } } };
}
