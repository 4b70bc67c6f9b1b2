import { describe, expect, test } from 'vitest';
import { bodyLinks } from '#knowledge/body-links.ts';

describe('bodyLinks', () => {
  test('finds the address, the entry it leads to, and its place', () => {
    const body = 'See [that](/claims/a/) and [this](https://example.org/ "title").';
    expect(bodyLinks(body).map(({ href, target }) => ({ href, target }))).toEqual([
      { href: '/claims/a/', target: 'claims/a' },
      { href: 'https://example.org/', target: undefined },
    ]);
    for (const { href, offset } of bodyLinks(body)) expect(body.slice(offset).startsWith(href)).toBe(true);
  });

  test.for<[name: string, body: string, sentence: string]>([
    ['is the whole body, if that is one', 'See [that](/claims/a/)', 'See that'],
    ['is one of several', 'One. See [that](/claims/a/) now! Three.', 'See that now!'],
    ['may end in a question', 'Who says [that](/claims/a/)? She.', 'Who says that?'],
    [
      'ends behind closing quotation marks',
      'He said “see [that](/claims/a/).” Then left.',
      'He said “see that.”',
    ],
    ['begins behind closing quotation marks', 'He said “go.” See [that](/claims/a/).', 'See that.'],
    ['runs over line breaks', 'See\n[that](/claims/a/)\nnow.', 'See that now.'],
    ['ends with its paragraph', 'One\n\nSee [that](/claims/a/)\n\nThree', 'See that'],
    ['is not the heading above', '## Heading\nSee [that](/claims/a/).', 'See that.'],
    ['is one item of a list', '- one\n- see [that](/claims/a/)\n- three', 'see that'],
    ['is one item of a numbered list', '1. one\n2. see [that](/claims/a/)\n3. three', 'see that'],
    [
      'is not cut at initials',
      'The bill, H.R. 8283, by Rep. X, is [that](/claims/a/).',
      'The bill, H.R. 8283, by Rep. X, is that.',
    ],
    ['is not cut at a decimal point', 'It is 3.5 times [that](/claims/a/).', 'It is 3.5 times that.'],
    ['has no markup', 'The *very* **same** `code` [that](/claims/a/).', 'The very same code that.'],
    ['keeps underscores within words', 'The snake_case [that](/claims/a/).', 'The snake_case that.'],
    ['shows other links as their words', '[One](/claims/b/) and [that](/claims/a/).', 'One and that.'],
  ])('the sentence %s', ([, body, sentence]) => {
    expect(bodyLinks(body).find(({ target }) => target === 'claims/a')?.sentence).toBe(sentence);
  });

  test.for(['', 'No link.', '[words] (apart)', '[a][1]'])('finds none in %j', (body) => {
    expect(bodyLinks(body)).toEqual([]);
  });
});
