import { describe, expect, test } from 'vitest';
import { entryAt, hrefOf, normaliseBase, permalink, urlOf } from '#knowledge/permalink.ts';
import { collectionNames } from '#schema/fields.ts';

describe('permalink and entryAt', () => {
  test.for(collectionNames)('lead there and back for %s', (collection) => {
    expect(entryAt(permalink(collection, 'some-id'))).toBe(`${collection}/some-id`);
  });

  test('keep events on one page', () => {
    expect(permalink('events', 'some-id')).toBe('/timeline/#some-id');
  });
});

describe('entryAt', () => {
  test.for([
    ['/claims/a/#evidence-2', 'claims/a'],
    ['/claims/a', undefined],
    ['/claims/', undefined],
    ['/claims/a/b/', undefined],
    ['/claims/A/', undefined],
    ['/events/a/', undefined],
    ['/timeline/', undefined],
    ['/method/', undefined],
    ['claims/a/', undefined],
    ['https://example.org/claims/a/', undefined],
  ] as const)('of %s is %s', ([address, key]) => expect(entryAt(address)).toBe(key));
});

describe('hrefOf and urlOf', () => {
  const publication = { address: 'https://example.org', base: '/debate/' };

  test('put the base path in front', () => {
    expect(hrefOf(publication, '/claims/a/')).toBe('/debate/claims/a/');
    expect(hrefOf(publication, '/')).toBe('/debate/');
    expect(urlOf(publication, '/claims/a/')).toBe('https://example.org/debate/claims/a/');
  });
});

describe('normaliseBase', () => {
  test.for([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['debate', '/debate/'],
    ['/debate', '/debate/'],
    ['debate/', '/debate/'],
    ['//a/b//', '/a/b/'],
  ] as const)('of %s is %s', ([base, normal]) => expect(normaliseBase(base)).toBe(normal));
});
