import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { base, debate, fixture } from '../runner/sites.ts';
import { builtPages } from './built-pages.ts';

describe.each([debate, fixture])('the forecasts of the $name', (site) => {
  test('never have a prediction without its condition before it', () => {
    const pages = builtPages(site);
    const listed = pages
      .filter(({ path }) => path.startsWith(`${base}forecasts/`))
      .flatMap(({ $ }) =>
        $('.index .rows > li')
          .toArray()
          .map((row) => load($.html(row))),
      );
    const conditional = pages.flatMap(({ path, $ }) => {
      const condition = $('[aria-labelledby=forecast] dt')
        .filter((_, term) => $(term).text() === 'If')
        .next();
      return condition.length > 0 ? [{ path, condition: condition.text() }] : [];
    });
    expect(conditional.length).toBeGreaterThan(0);
    for (const { path, condition } of conditional) {
      const row = listed.find(($) => $(`.row-title a[href="${path}"]`).length > 0);
      expect(row?.('p').first().text()).toBe(`If: ${condition}`);
    }
  });
});
