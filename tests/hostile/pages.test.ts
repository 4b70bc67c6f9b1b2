import { describe, expect, test } from 'vitest';
import { pageText } from '../../src/site/page-text.ts';
import { ContentCopy } from './content-copy.ts';

const copy = new ContentCopy();
const path = 'pages/about.mdx';

/** What a stranger might write into a page that the software has and a knowledge base adds to, and the rule that reports it. */
const refused: Readonly<Record<string, readonly [text: string | Uint8Array, rule: string]>> = {
  'an import': ['import fs from "node:fs"\n', 'body-mdx'],
  'an import behind a byte order mark': ['\uFEFFimport fs from "node:fs"\n', 'body-mdx'],
  'an import behind carriage returns': ['Text.\r\n\r\nimport fs from "node:fs"\r\n', 'body-mdx'],
  'an expression': ['One {process.env} two.', 'body-mdx'],
  'a script': ['<script>alert(1)</script>', 'body-mdx'],
  'an unknown component': ['<Evil />', 'body-mdx'],
  'a turned direction of writing': ['One \u202Eowt.', 'hidden-character'],
  'bytes that are no UTF-8': [Uint8Array.from([0x41, 0xff, 0x41]), 'hidden-character'],
  'more text than anybody reads': ['[a]('.repeat(1_000_000), 'file-size'],
  'quotations in quotations': ['>'.repeat(100_000), 'file-size'],
};

describe('a hostile page', () => {
  test.for(Object.entries(refused))(
    'with %s is reported by the check and refused by the build',
    ([, [text, rule]]) => {
      copy.put(path, text);
      const found = copy.reported(path);
      expect(found.map((diagnostic) => diagnostic.rule)).toContain(rule);
      expect(found.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
      expect(() => pageText('about')).toThrow();
    },
  );

  test('is none with a byte order mark and carriage returns', () => {
    copy.put(path, '\uFEFF## One\r\n\r\nTwo.\r\n');
    expect(copy.reported(path)).toEqual([]);
    expect(pageText('about').trim()).toBe('<h2 id="text-one">One</h2>\n<p>Two.</p>');
  });
});
