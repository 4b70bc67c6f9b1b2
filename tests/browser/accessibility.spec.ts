import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pageTypes } from './page-types.ts';

/**
 * How a page is looked at. Dark colours change nothing but contrast, so only that is asked again; width, zoom and forced
 * colours leave it. (Chromium forces `color` but not the text fill that axe reads, so that axe cannot judge forced
 * contrast.) A page at 200 % on a window of 1280 by 1024 is one in a window of half that size.
 */
const modes: Record<string, { set(page: Page): Promise<void>; choose(axe: AxeBuilder): AxeBuilder }> = {
  light: {
    set: (page) => page.emulateMedia({ colorScheme: 'light' }),
    choose: (axe) => axe.options({ rules: { 'target-size': { enabled: true } } }),
  },
  dark: {
    set: (page) => page.emulateMedia({ colorScheme: 'dark' }),
    choose: (axe) => axe.withRules(['color-contrast']),
  },
  'forced colours and reduced motion': {
    set: (page) =>
      page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' }),
    choose: (axe) => axe.disableRules(['color-contrast']),
  },
  'zoom of 200 %': {
    set: (page) => page.setViewportSize({ width: 640, height: 512 }),
    choose: (axe) => axe.withRules(['target-size', 'scrollable-region-focusable']),
  },
  '320 pixels wide, which is a zoom of 400 %': {
    set: (page) => page.setViewportSize({ width: 320, height: 256 }),
    choose: (axe) =>
      axe.options({ rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: true } } }),
  },
};

for (const { name, path } of pageTypes) {
  test(`${name}: axe finds nothing in ${Object.keys(modes).join(', ')}`, async ({ page }) => {
    await page.goto(path);
    const found: string[] = [];
    for (const [mode, { set, choose }] of Object.entries(modes)) {
      await set(page);
      const { violations } = await choose(new AxeBuilder({ page })).analyze();
      for (const { id, nodes } of violations)
        found.push(
          ...nodes.map(
            ({ target, failureSummary }) => `${mode}: ${id} at ${target.join(' ')}. ${failureSummary}`,
          ),
        );
    }
    expect(found).toEqual([]);
  });
}
