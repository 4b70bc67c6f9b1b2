import { expect, test } from 'vitest';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus, here } from '../corpus.ts';

ruleCases('body-link', {
  'to an entry that is not there': corpus`
    === claims/a.mdx
    ---
    See ${here}[that](/claims/nowhere/).
  `,
  'to an event that is not there': corpus`
    === claims/a.mdx
    ---
    See ${here}[that](/timeline/#nothing).
  `,
  'to an earlier address': corpus`
    === claims/claim.mdx
    aliases: [old-claim]
    === claims/a.mdx
    ---
    See ${here}[that](/claims/old-claim/).
  `,
  'by an address that is not quite one': corpus`
    === claims/a.mdx
    ---
    See ${here}[no slash](/claims/claim), ${here}[a file](/claims/claim.mdx), ${here}[an event](/events/event/).
  `,
  'by a reference further down': corpus`
    === claims/a.mdx
    ---
    See [that][1].

    ${here}[1]: /claims/nowhere/
  `,
  'by addresses that could run code': corpus`
    === claims/a.mdx
    ---
    ${here}[a](javascript:alert(1)) ${here}[b](&#106;avascript:alert(1)) ${here}[c](data:text/html,x) ${here}[d](vbscript:x)
    ${here}[e](javascript:alert(1)//https://example.org/) ${here}[f](x:#a)
  `,
  'by addresses of other kinds': corpus`
    === claims/a.mdx
    ---
    ${here}[a](mailto:a@example.org) ${here}[b](//example.org/) ${here}[c](../claims/claim/) ${here}[d](ftp://example.org/)
  `,
  'by addresses with signs that browsers take out or read as others': corpus`
    === claims/a.mdx
    ---
    ${here}[a](/&Tab;/example.org/) ${here}[b](</a b/>) ${here}[c](https:///example.org/) ${here}[d](/&bsol;example.org/)
  `,
  'on a page': corpus`
    === raw pages/about.mdx
    See ${here}[that](/claims/nowhere/).
  `,
  'not to what is there': corpus`
    === claims/gone.mdx
    tombstone: { title: Gone, on: "2026-01-01", reason: It was wrong. }
    === claims/a.mdx
    ---
    See [a](/claims/claim/), [b](/claims/claim/#evidence-1), [c](/timeline/#event), [d](/claims/gone/), [e](/sources/),
    [f](/method/#how), [g](#here), [h](https://example.org/), [i](http://example.org), https://example.org,
    [j](HTTPS://example.org/x), [k](https://example.org/?q=a%0Ab), [l](https://example.org/?tab=%09).
  `,
});

test('to a file that could not be read nothing is reported', () => {
  const found = diagnose(corpus`
    === raw claims/broken.mdx
    No front matter.
    === claims/a.mdx
    ---
    See [that](/claims/broken/).
  `);
  expect(found.map(({ rule }) => rule)).toEqual(['front-matter']);
});

test.for([
  ['/claims/clam/', ['/claims/claim/']],
  ['/claims/claim', ['/claims/claim/']],
  ['/events/event/', ['/timeline/#event']],
  ['/claims/old-claim/', ['/claims/claim/']],
] as const)('for %s the right address is named', ([written, nearest]) => {
  const [found] = diagnose(corpus`
    === claims/claim.mdx
    aliases: [old-claim]
    === events/z.mdx
    ---
    See [that](${written}).
  `);
  expect(found?.nearest).toEqual(nearest);
});
