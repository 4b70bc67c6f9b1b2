import { expect, test } from 'vitest';
import { toCslJson } from '#domain/bibliography/csl-data.ts';
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
