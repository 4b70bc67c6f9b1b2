import { expect, test } from 'vitest';
import {
  type CslDataName,
  invertName,
  readName,
  toCslJson,
  toCslName,
} from '#domain/bibliography/csl-data.ts';
import { hardItems } from './hard-items.ts';

test('CSL-JSON is read back as it was written', () => {
  const items = Object.values(hardItems);
  expect(JSON.parse(toCslJson(items))).toEqual(items);
});

test('dates stay on one line, and brackets in a text stay as they are', () => {
  const text = toCslJson([
    {
      id: 'a',
      type: 'post',
      title: 'A [ 1 ] and [2]',
      issued: {
        'date-parts': [
          [2026, 4],
          [2026, 5],
        ],
      },
    },
  ]);
  expect(text).toMatchInlineSnapshot(`
    "[
      {
        "id": "a",
        "type": "post",
        "title": "A [ 1 ] and [2]",
        "issued": {
          "date-parts": [[2026, 4], [2026, 5]]
        }
      }
    ]
    "
  `);
});

test.for<[name: CslDataName, read: string, inverted: string]>([
  [{ literal: 'Bureau of Saucers, Tea' }, 'Bureau of Saucers, Tea', 'Bureau of Saucers, Tea'],
  [{ family: 'Gudibande' }, 'Gudibande', 'Gudibande'],
  [{ family: 'Almond', given: 'Prudence' }, 'Prudence Almond', 'Almond, Prudence'],
  [
    { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' },
    'Jan van den Berg',
    'van den Berg, Jan',
  ],
  [{ family: 'King', given: 'Martin', suffix: 'Jr.' }, 'Martin King Jr.', 'King, Martin, Jr.'],
  [{ family: 'King', suffix: 'Jr.' }, 'King Jr.', 'King, , Jr.'],
])('the name %j is read as %s and sorted as %s', ([name, read, inverted]) => {
  expect(readName(name)).toBe(read);
  expect(invertName(name)).toBe(inverted);
});

test('a recorded name keeps its parts and gains none', () => {
  const body = { literal: 'Bureau of Saucers', actor: 'bureau' };
  expect(toCslName(body)).toEqual({ literal: 'Bureau of Saucers' });
  expect(toCslName({ family: 'Gudibande' })).toStrictEqual({ family: 'Gudibande' });
  expect(toCslName({ family: 'Berg', given: 'Jan', particle: 'van den', suffix: 'Jr.' })).toEqual({
    family: 'Berg',
    given: 'Jan',
    suffix: 'Jr.',
    'non-dropping-particle': 'van den',
  });
});
