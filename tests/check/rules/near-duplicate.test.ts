import { describe, expect, test } from 'vitest';
import { readContentFiles } from '#files/content-folder.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { nearDuplicate } from '../../../src/check/rules/near-duplicate.ts';
import { debate } from '../../runner/sites.ts';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, first, here } from '../corpus.ts';

ruleCases('near-duplicate', {
  'one statement in almost the same words': corpus`
    === claims/claim.mdx
    statement: Sugar was dear, and so few people could afford to sweeten a drink.
    === claims/a.mdx
    statement: ${first}Milk that is poured before the tea keeps the cup from cracking.
    === claims/b.mdx
    statement: ${here}Milk poured before tea keeps a cup from cracking.
  `,
  'each of many copies, against the first': corpus`
    === claims/a.mdx
    statement: ${first.repeat(6)}Milk keeps the cup from cracking.
    === claims/b.mdx
    statement: ${here}Milk keeps the cup from cracking.
    === claims/c.mdx
    statement: ${here}Milk keeps the cup from cracking!
    === claims/d.mdx
    statement: ${here}Milk keeps the cup from cracking.
    === claims/e.mdx
    statement: ${here}Milk keeps the cup from cracking.
    === claims/f.mdx
    statement: ${here}Milk keeps the cup from cracking.
    === claims/g.mdx
    statement: ${here}Milk keeps the cup from cracking.
  `,
  'not two that share their subject': corpus`
    === claims/a.mdx
    statement: Milk that is poured before the tea keeps the cup from cracking.
    === claims/b.mdx
    statement: Milk that is poured before the tea is a sign of low birth.
  `,
  'not where the one answers the other': corpus`
    === claims/a.mdx
    statement: Milk that is poured before the tea keeps the cup from cracking.
    relations: [{ kind: rebuts, claim: b }]
    === claims/b.mdx
    statement: Milk that is poured before the tea does not keep the cup from cracking.
  `,
  'not where the text of one names the other': corpus`
    === claims/a.mdx
    statement: Milk that is poured before the tea keeps the cup from cracking.
    ---
    The [weaker form](/claims/b/) says less.
    === claims/b.mdx
    statement: Milk poured before the tea may keep the cup from cracking.
  `,
});

test('what was in an edition is merged by a tombstone, not by an alias', () => {
  const [found] = diagnose(corpus`
    === claims/a.mdx
    statement: Milk that is poured before the tea keeps the cup from cracking.
    === claims/b.mdx
    statement: Milk that is poured before the tea keeps a cup from cracking.
  `);
  expect(found?.remedy).toMatch(
    /leave a tombstone .* under `see` \(an alias is for one that was in no edition\)/,
  );
});

test('of many that are alike each is told of once', () => {
  const copies = ['a', 'b', 'c', 'd', 'e'].map(
    (id) =>
      `=== claims/${id}.mdx\nstatement: Milk poured before the tea keeps the cup from cracking, ${id}${id} says.\n`,
  );
  const found = diagnose(corpus`${copies.join('')}`);
  expect(found.map(({ file, message }) => `${file} ${message.replace(/“[^”]*”/, '…')}`)).toEqual([
    'claims/b.mdx says nearly the same as `a`: …',
    'claims/c.mdx says nearly the same as `a`: …; likewise as `b`',
    'claims/d.mdx says nearly the same as `a`: …; likewise as `b`, `c`',
    'claims/e.mdx says nearly the same as `a`: …; likewise as `b`, `c` and 1 more',
  ]);
});

describe('tuned on the first debate: of fewer than a hundred claims nothing can be told', () => {
  const files = readContentFiles(debate.content);
  const sound = readKnowledgeBase(files);
  const input = { ...sound, files };
  const isTooSmall = sound.knowledgeBase.entries.claims.size < 100;

  test.skipIf(isTooSmall)('no pair of its claims is a near-duplicate', () => {
    expect(nearDuplicate(input).map(({ message }) => message)).toEqual([]);
  });

  test.skipIf(isTooSmall)(
    'nine in ten of its statements are recognised when said again with every fifth word changed',
    () => {
      const claims = [...sound.knowledgeBase.entries.claims.values()];
      const asked = claims.filter((_, index) => index % 10 === 0);
      const found = asked.filter((claim) => {
        const copy = { ...claim, id: 'said-again', file: 'claims/said-again.mdx' };
        const statement = everyFifthChanged(claim.data.statement);
        const entries = {
          ...sound.knowledgeBase.entries,
          claims: new Map([
            ...sound.knowledgeBase.entries.claims,
            [copy.id, { ...copy, data: { ...copy.data, statement } }],
          ]),
        };
        const knowledgeBase = { ...sound.knowledgeBase, entries };
        return nearDuplicate({ ...input, knowledgeBase }).some(({ message }) => message.includes(claim.id));
      });
      expect(found.length / asked.length).toBeGreaterThanOrEqual(0.9);
    },
  );
});

function everyFifthChanged(statement: string): string {
  return statement
    .split(' ')
    .map((word, index) => (index % 5 === 2 ? 'otherwise' : word))
    .join(' ');
}
