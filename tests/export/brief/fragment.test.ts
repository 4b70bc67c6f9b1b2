import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addFragment, readFragment, writeFragment } from '#export/brief/fragment.ts';
import { longestTitle, mostPicks, pickKey, pickOf, tidyTitle, type Tray } from '#export/brief/tray.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const pick = fc.record({
  collection: fc.constantFrom('claims', 'positions', 'sources', 'measures'),
  id: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join('-')),
});
const tray = fc.record({
  title: fc.string({ unit: 'grapheme', maxLength: 60 }).map(tidyTitle),
  isShort: fc.boolean(),
  picks: fc.uniqueArray(pick, { selector: pickKey, maxLength: 30 }),
});

describe('a fragment', () => {
  test('leads back to the brief it was written from', () => {
    fc.assert(
      fc.property(tray, (written) => {
        fc.pre(written.picks.length > 0);
        expect(readFragment(`#${writeFragment(written)}`)).toEqual({ tray: written, added: [], unread: 0 });
      }),
    );
  });

  test('needs no escapes but in its title', () => {
    fc.assert(
      fc.property(tray, (written) => {
        const [ids = ''] = writeFragment({ ...written, title: '', isShort: false }).split('&');
        expect(ids).toMatch(/^[a-z0-9,/-]*$/);
        expect(new URL(`https://example.org/#${writeFragment(written)}`).hash.slice(1)).toBe(
          writeFragment(written),
        );
      }),
    );
  });

  test.for<[written: string, keys: readonly string[], title: string]>([
    ['claims/a,positions/b', ['claims/a', 'positions/b'], ''],
    ['claims/a,b,positions/c,claims/d', ['claims/a', 'claims/b', 'positions/c', 'claims/d'], ''],
    ['claims/a&title=Both%20sides%3F', ['claims/a'], 'Both sides?'],
    ['claims/a&short&title=x', ['claims/a'], 'x'],
    ['title=x&claims/a', ['claims/a'], 'x'],
    ['claims%2Fa%2Cb', ['claims/a', 'claims/b'], ''],
    ['claims/a, claims/b,', ['claims/a', 'claims/b'], ''],
    ['claims/a,a,claims/a', ['claims/a'], ''],
  ])('%s is read', ([written, keys, title]) => {
    const { tray: read, unread } = readFragment(written);
    expect(read?.picks.map(pickKey)).toEqual(keys);
    expect(read?.title).toBe(title);
    expect(unread).toBe(0);
  });

  test('that adds says what to add and means the reader’s own brief', () => {
    const added = { collection: 'claims', id: 'some-id' } as const;
    expect(addFragment(added)).toBe('add=claims/some-id');
    expect(readFragment('#add=claims/some-id')).toEqual({ tray: undefined, added: [added], unread: 0 });
  });

  test.for(['', '#', '&', '&&&'])('%j means the reader’s own brief', (written) => {
    expect(readFragment(written)).toEqual({ tray: undefined, added: [], unread: 0 });
  });
});

describe('a hostile fragment', () => {
  test.for([
    'a',
    'claims/../../secret',
    'claims/%2e%2e%2fsecret',
    'claims//a',
    'claims/a/b',
    'events/a',
    'claims/A',
    'claims/a_b',
    'claims/-a',
    `claims/${'a'.repeat(81)}`,
    'javascript:alert(1)',
    'https://example.org/claims/a',
    '<img src=x onerror=alert(1)>',
    '__proto__/a',
    'claims/%',
    'claims/%ff',
    'constructor',
  ])('%j gives no entry', (written) => {
    const { tray: read, added, unread } = readFragment(written);
    expect(read?.picks ?? []).toEqual([]);
    expect(added).toEqual([]);
    expect(unread).toBe(1);
  });

  test('whatever it is, gives well-formed entries and a title on one line', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('claims/', 'add=', 'title=', '&', ',', '%', 'a'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { tray: read, added } = readFragment(parts.join(''));
        const picks = [...(read?.picks ?? []), ...added];
        for (const found of picks) expect(pickOf(pickKey(found))).toEqual(found);
        expect(read?.title ?? '').not.toMatch(/[\p{Cc}\n]/u);
        expect([...(read?.title ?? '')].length).toBeLessThanOrEqual(longestTitle);
      }),
    );
  });

  test('of very many entries is cut, and says how many were not read', () => {
    const many = Array.from({ length: mostPicks + 20 }, (_, index) => `a${index}`).join(',');
    const { tray: read, unread } = readFragment(`claims/${many}`);
    expect(read?.picks.length).toBe(mostPicks);
    expect(unread).toBe(20);
  });

  test('with a title of markup keeps it as text', () => {
    expect(readFragment('claims/a&title=%3Cb%3Ex%3C%2Fb%3E%0A%00y').tray?.title).toBe('<b>x</b> y');
  });
});

test('an empty brief has an empty fragment', () => {
  const empty: Tray = { title: '', isShort: false, picks: [] };
  expect(writeFragment(empty)).toBe('');
});
