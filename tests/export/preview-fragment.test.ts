import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PreviewView } from '#knowledge/views/preview-view.ts';
import { previewFragment } from '#export/preview-fragment.ts';
import { sideFiles } from '#export/side-files.ts';
import { teaContext } from '../tea-context.ts';

const view: PreviewView = {
  kind: ['Empirical claim', 'challenged'],
  link: {
    collection: 'claims',
    id: 'milk-first',
    href: '/tea/claims/milk-first/',
    title: 'Milk goes first.',
    label: 'Milk first',
  },
  words: {
    lead: 'A reader says:',
    text: 'Le lait d’abord […] & <vite>',
    isQuotation: true,
    language: 'fr',
  },
  facts: ['A letter, 1888', '2 pieces of evidence'],
};

describe('the HTML of a preview', () => {
  test('says what it is, where it leads, in whose words', () => {
    expect(previewFragment(view)).toMatchInlineSnapshot(`
      "<p class="noun">Empirical claim · challenged</p>
      <p class="preview-title"><a href="/tea/claims/milk-first/">Milk goes first.</a></p>
      <p class="preview-words">A reader says: <q lang="fr">Le lait d’abord […] &amp; &lt;vite&gt;</q></p>
      <p class="hint">A letter, 1888 · 2 pieces of evidence</p>
      "
    `);
  });

  test('keeps every text text, whatever is in it', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom('"><img src=x onerror=alert(1)>', '</p><script>', '&lt;'),
    );
    fc.assert(
      fc.property(texts, texts, texts, (title, text, fact) => {
        const html = previewFragment({
          ...view,
          kind: [fact],
          link: { ...view.link, title, href: `/${text}`, language: title },
          words: { lead: fact, text, isQuotation: true, language: text },
          facts: [fact],
        });
        const marks = load(
          html,
          null,
          false,
        )('*')
          .toArray()
          .flatMap((node) =>
            'attribs' in node ? [[node.tagName, ...Object.keys(node.attribs)].join(' ')] : [],
          );
        expect(marks).toEqual(['p class', 'p class', 'a href lang', 'p class', 'q lang', 'p class']);
      }),
    );
  });

  test('is cut where a record says more than a preview holds, at a space or between characters', () => {
    const long = (text: string): string =>
      load(
        previewFragment({
          ...view,
          words: { lead: undefined, text, isQuotation: false, language: undefined },
        }),
      )('.preview-words').text();
    expect(long('many words '.repeat(60))).toMatch(/ words…$|many…$/);
    expect(long('茶'.repeat(600))).toMatch(/^茶{239}…$/);
    expect(long('🫖'.repeat(600))).toMatch(/^(?:🫖){239}…$/u);
  });
});

test('every record with a page has a preview under its id and its earlier ones', () => {
  const context = teaContext();
  const paths = sideFiles.preview(context).map(({ path }) => path);
  const { events, ...paged } = context.knowledgeBase.entries;
  const ids = Object.entries(paged).flatMap(([collection, entries]) =>
    [...entries.values()].flatMap(({ id, data }) =>
      [id, ...data.aliases].map((name) => `/${collection}/${name}/preview.txt`),
    ),
  );
  expect(paths.toSorted()).toEqual(ids.toSorted());
});
