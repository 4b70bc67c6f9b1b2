import { expect, test, type Page } from '@playwright/test';
import { base } from '../runner/sites.ts';

test('the first key leads past the header', async ({ page }) => {
  await page.goto(base);
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('href', '#main');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
});

test('a reader gets from home to a question, a position, a claim and its source by keyboard alone', async ({
  page,
}) => {
  await page.goto(base);
  for (const collection of ['questions', 'positions', 'claims', 'sources']) {
    await tabTo(page, new RegExp(`^${base}${collection}/[^/]+/$`));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${base}${collection}/[^/]+/$`));
    await expect(page.locator('h1')).toBeVisible();
  }
});

/** Presses Tab until a link in the text is focused whose path matches; the focus is seen at every stop. */
async function tabTo(page: Page, path: RegExp): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    expect(stop.isSeen, `focus is not seen on ${stop.name}`).toBe(true);
    if (stop.inMain && path.test(stop.path)) return;
  }
  throw new Error(`no link to ${path} on ${page.url()}`);
}

function describeFocus(): { path: string; inMain: boolean; isSeen: boolean; name: string } {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return { path: '', inMain: false, isSeen: true, name: 'nothing' };
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    path: element instanceof HTMLAnchorElement ? element.pathname + element.hash : '',
    inMain: element.closest('main') !== null,
    isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
    name: element.outerHTML.slice(0, 120),
  };
}
