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
  'to a page that is not there': corpus`
    === claims/a.mdx
    ---
    ${here}[a](/clams/claim/) ${here}[b](/claim/claim/) ${here}[c](/nowhere/) ${here}[d](/method) ${here}[e](/404/)
    ${here}[f](/compare/nothing/) ${here}[g](/claims/page/2/)
  `,
  'to a passage that is not there': corpus`
    === claims/a.mdx
    evidence: [{ source: source, gist: Says so., voice: asserts }]
    ---
    ${here}[a](#evidence-9) ${here}[b](#evidence-0) ${here}[c](/claims/a/#evidence-2) ${here}[d](/positions/position/#holder-2)
  `,
  'not to a passage that is': corpus`
    === claims/a.mdx
    evidence: [{ source: source, gist: Says so., voice: asserts }]
    ---
    [a](#evidence-1) [b](/claims/a/#evidence-1) [c](/positions/position/#holder-1) [d](#evidence)
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
    ${here}[a](https://example.org@evil.example/) ${here}[b](https://ex\u0430mple.org/) ${here}[c](https://example.org/a\u200Bb)
    ${here}https://example.org@evil.example/ [sound](https://example.org/@somebody/) [sound](https://example.org:8080/caf\u00E9)
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
    [j](HTTPS://example.org/x), [k](https://example.org/?q=a%0Ab), [l](https://example.org/?tab=%09),
    [m](/), [n](/search/?q=tea), [o](/compare/question/), [p](/data/claims.csv), [q](/feed.atom), [r](/ed/2026-01/claims/x/).
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
  ['/clams/claim/', ['/claims/claim/']],
  ['/metod/', ['/method/']],
  ['/claims/claim/#evidence-4', ['/claims/claim/#evidence-1']],
  ['/positions/position/#holder-4', ['/positions/position/#holder-1']],
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
