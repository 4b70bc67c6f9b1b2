import { expect, test } from '@playwright/test';
import { launchArguments } from './chromium.ts';
import { pageTypes } from './page-types.ts';

/** Whoever reads large letters has set them in the browser: they change the widths at which the layout changes, too. */
test.use({
  launchOptions: {
    executablePath: process.env['KB_TEST_BROWSER'] ?? '',
    args: [...launchArguments, '--blink-settings=defaultFontSize=32'],
  },
});

for (const { name, path } of pageTypes) {
  test(`${name}: fits a phone with letters twice as large`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
