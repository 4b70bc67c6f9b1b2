import { expect, it } from 'vitest';
import { sectionsOf, textSectionsOf } from '../../../src/components/entry/sections-of.ts';

it('finds the parts of a page, without the headings of its prose', () => {
  const html = `
    <section class="part" aria-labelledby="evidence"><h2 id="evidence">Who <em>says</em> so</h2>
      <div class="prose"><h2 id="text-more">More</h2></div></section>
    <section slot="wide" class="part broad" aria-labelledby="map">
      <h2 id="map">Map &amp; key</h2></section>`;
  expect(sectionsOf(html)).toEqual([
    { id: 'evidence', heading: 'Who says so' },
    { id: 'map', heading: 'Map &amp; key' },
  ]);
});

it('finds the parts of a text', () => {
  expect(textSectionsOf('<p>One</p><h2 id="a">A <code>b</code></h2><h3 id="c">C</h3>')).toEqual([
    { id: 'a', heading: 'A b' },
  ]);
});
