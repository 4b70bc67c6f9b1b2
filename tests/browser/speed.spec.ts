import { expect, test, type Page } from '@playwright/test';
import { base } from '../runner/sites.ts';
import { pageTypes } from './page-types.ts';

/** A phone on a slow line, in the middle of the range. */
const phone = { width: 375, height: 750 };
/** What a style sheet, a font and a script take to arrive: late enough that each finds the page drawn without it. */
const delays: readonly (readonly [RegExp, number])[] = [
  [/\.css$/, 50],
  [/\.(?:woff2|js)$/, 400],
];
/** Not zero: a hairline that moves by a fraction of a pixel is no shift that anyone sees. */
const mostShift = 0.001;

for (const { name, path } of pageTypes) {
  test(`${name}: nothing moves while fonts and scripts arrive`, async ({ page }) => {
    await page.setViewportSize(phone);
    for (const [files, delay] of delays)
      await page.route(files, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        await route.continue();
      });
    await page.addInitScript(watchShifts);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await shifts(page)).toEqual([]);
  });
}

test('the page behind a link is fetched while the pointer rests on it', async ({ page }) => {
  await page.goto(base);
  const link = page.getByRole('link', { name: 'Claim by claim' });
  const path = await link.getAttribute('href');
  const fetched = page.context().waitForEvent('request', {
    predicate: (request) => new URL(request.url()).pathname === path,
    timeout: 5_000,
  });
  await link.hover();
  await fetched.catch(() => undefined);
  await page.waitForTimeout(300);
  await link.click();
  await page.waitForURL(`**${path}`);
  expect(
    await page.evaluate(() =>
      performance
        .getEntriesByType('navigation')
        .map((entry) => (entry as PerformanceResourceTiming & { deliveryType: string }).deliveryType),
    ),
  ).toEqual(['navigational-prefetch']);
});

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

function watchShifts(): void {
  const seen: Shift[] = [];
  Object.assign(globalThis, { shiftsSeen: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        value: number;
        sources: readonly { readonly node: Node | null }[];
      };
      const moved = sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? ''),
      );
      seen.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function shifts(page: Page): Promise<readonly Shift[]> {
  const seen = await page.evaluate(() => (globalThis as unknown as { shiftsSeen: Shift[] }).shiftsSeen);
  return seen.filter(({ value }) => value > mostShift);
}
