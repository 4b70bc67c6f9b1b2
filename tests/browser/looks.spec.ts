import { expect, test } from '@playwright/test';
import { base } from '../runner/sites.ts';

/**
 * How the fixture's pages look, held against the pictures in `references/`. Where a change is wanted,
 * `npm run references` draws them anew: look at them before you commit them.
 */
const pages = {
  home: '',
  question: 'questions/which-first/',
  position: 'positions/milk-first/',
  claim: 'claims/milk-first-does-not-scald/',
  source: 'sources/crumb-1891-almanac/',
  comparison: 'compare/which-first/',
  ledger: 'ledger/',
  timeline: 'timeline/',
} as const;
const screens = { phone: { width: 375, height: 1500 }, desktop: { width: 1280, height: 1100 } } as const;

/** A third of the size: what is crooked shows, how a letter is drawn does not, and the pictures stay small. */
test.use({ baseURL: process.env['KB_TEST_FIXTURE_ORIGIN'] ?? '', deviceScaleFactor: 1 / 3 });

for (const [name, path] of Object.entries(pages))
  test(`the ${name} looks as it did`, async ({ page }) => {
    for (const [screen, size] of Object.entries(screens))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        await page.goto(base + path);
        // Faces that came too late are there the second time.
        await page.reload({ waitUntil: 'networkidle' });
        await expect.soft(page).toHaveScreenshot(`${name}-${screen}-${colorScheme}.png`, {
          scale: 'device',
          threshold: 0.3,
          maxDiffPixelRatio: 0.01,
        });
      }
  });
