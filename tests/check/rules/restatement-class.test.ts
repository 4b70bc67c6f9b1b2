import { ruleCases } from '../cases.ts';
import { type Corpus, corpus, here } from '../corpus.ts';
import { mostRestatements } from '../../../src/check/rules/restatement-class.ts';

const chain = (claims: number, mark = ''): Corpus => {
  const files = Array.from(
    { length: claims },
    (_, place) => `
=== claims/claim-${place}.mdx
statement: Statement ${place}.
relations:${place === 0 ? ' []' : `\n  - ${place === 1 ? mark : ''}{ kind: restates, claim: claim-${place - 1} }`}`,
  );
  return corpus`${files.join('')}`;
};

ruleCases('restatement-class', {
  'more claims than anybody records of one statement': chain(mostRestatements + 1, here),
  'not as many as may be': chain(mostRestatements),
});
