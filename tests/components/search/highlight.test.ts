import { expect, test } from 'vitest';
import { highlighted } from '#components/search/highlight.ts';
import type { Stretch } from '#components/search/marked-text.ts';

/** `the *tea* is`: what stands between stars is marked. */
function marked(text: string): Stretch[] {
  return text.split('*').map((part, place) => ({ text: part, marked: place % 2 === 1 }));
}

test.for<[name: string, texts: string[], fragment: string]>([
  ['marks what was found', ['The *tea* is hot.'], '#:~:text=tea'],
  [
    'leads to the longest stretch',
    ['*Tea* first', 'they pour *milk first* and *tea*'],
    '#:~:text=milk%20first&text=tea',
  ],
  ['leaves out what stands anywhere', ['*of* the *tea*'], '#:~:text=tea'],
  ['keeps marks that mean something in the address', ['*tea-first, then*'], '#:~:text=tea%2Dfirst%2C%20then'],
  ['is nothing where nothing was found', ['Tea'], ''],
  [
    'marks a few only',
    ['*aaa* *bbb* *ccc* *ddd* *eee* *fff*'],
    '#:~:text=aaa&text=bbb&text=ccc&text=ddd&text=eee',
  ],
])('%s', ([, texts, fragment]) =>
  expect(highlighted('/tea/', ...texts.map(marked))).toBe(`/tea/${fragment}`),
);

test('leaves an address alone that leads to one place on a page', () =>
  expect(highlighted('/timeline/#tea', marked('*Tea*'))).toBe('/timeline/#tea'));
