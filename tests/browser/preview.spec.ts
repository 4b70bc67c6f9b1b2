import { expect, test, type Locator, type Page } from '@playwright/test';
import { base } from '../runner/sites.ts';
import { pageTypes } from './page-types.ts';

const claim = pageTypes.find(({ name }) => name === 'an entry of claims')?.path ?? '';

test('a link shows what it leads to when the pointer rests on it, and no longer when it has left', async ({
  page,
}) => {
  await page.goto(claim);
  const link = linkIn(page);
  await link.hover();
  await expect(preview(page).getByRole('link')).toHaveAttribute('href', await address(link));
  await preview(page).hover();
  await page.waitForTimeout(600);
  await expect(preview(page)).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(preview(page)).toBeHidden();
});

test('the focus shows it, and Escape closes it for as long as the focus stays', async ({ page }) => {
  await page.goto(claim);
  const link = linkIn(page);
  await link.focus();
  await expect(preview(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeHidden();
  await expect(link).toBeFocused();
  await page.waitForTimeout(600);
  await expect(preview(page)).toBeHidden();
  await page.keyboard.press('Tab');
  await link.focus();
  await expect(preview(page)).toBeVisible();
});

test('there is one at a time, none in another, and its link leads on', async ({ page }) => {
  await page.goto(claim);
  const link = linkIn(page);
  await link.hover();
  const inside = preview(page).getByRole('link');
  await inside.hover();
  await page.waitForTimeout(600);
  await expect(preview(page)).toHaveCount(1);
  await expect(inside).toHaveAttribute('href', await address(link));
  const leadsTo = await address(link);
  await inside.click();
  await expect(page).toHaveURL(leadsTo);
});

test('what it shows is the small file beside the record, and a link to a part of it keeps the part', async ({
  page,
}) => {
  await page.goto(claim);
  const link = linkIn(page);
  await link.evaluate((found: HTMLAnchorElement) => {
    found.href += '#some-part';
  });
  const leadsTo = await address(link);
  const fetched = page.waitForResponse((response) => response.request().resourceType() === 'fetch');
  await link.hover();
  expect((await fetched).url()).toBe(leadsTo.replace('#some-part', 'preview.txt'));
  expect((await (await fetched).body()).length).toBeLessThanOrEqual(1024);
  await expect(preview(page)).toContainText('Source · ');
  await expect(preview(page).getByRole('link')).toHaveAttribute('href', leadsTo);
});

test('it never stands upon its link, even where there is no room for it', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 260 });
  await page.goto(claim);
  const link = page.locator('main .relation-group li > a').first();
  await link.hover();
  await expect(preview(page)).toBeVisible();
  const [box, at] = [await preview(page).boundingBox(), await link.boundingBox()];
  if (!box || !at) throw new Error('link or preview is not shown');
  expect(box.y >= at.y + at.height || box.y + box.height <= at.y).toBe(true);
});

test('nothing is fetched for previews before they are asked for', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(claim, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => /preview[.]/.test(url))).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('a tap shows it, a second follows the link', async ({ page }) => {
    await page.goto(claim);
    const link = linkIn(page);
    await link.tap();
    await expect(preview(page)).toBeVisible();
    await expect(preview(page).getByRole('link')).toBeFocused();
    await expect(page).toHaveURL(claim);
    const box = await preview(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    const leadsTo = await address(link);
    await link.tap();
    await expect(page).toHaveURL(new RegExp(`${leadsTo}$`));
  });

  test('a tap beside it closes it, and a tap on its title follows the link', async ({ page }) => {
    await page.goto(claim);
    const link = linkIn(page);
    await link.tap();
    await expect(preview(page)).toBeVisible();
    await page.locator('main h2').first().tap();
    await expect(preview(page)).toBeHidden();
    await link.tap();
    await preview(page).getByRole('link').tap();
    await expect(page).not.toHaveURL(claim);
  });

  test('titles in lists lead there with one tap', async ({ page }) => {
    await page.goto(`${base}questions/`);
    await page.locator('main ul.rows a').first().tap();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page).not.toHaveURL(`${base}questions/`);
  });

  test('where there is nothing to show, a tap follows the link', async ({ page }) => {
    await page.goto(claim);
    const link = linkIn(page);
    await page.route('**/preview.txt', (route) => route.abort());
    await link.tap();
    await expect(page).not.toHaveURL(claim);
  });
});

/** A link to another record within a card. */
function linkIn(page: Page): Locator {
  return page.locator('main .card .source-line cite a').first();
}

async function address(link: Locator): Promise<string> {
  return link.evaluate((found: HTMLAnchorElement) => found.href);
}

function preview(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Preview of the linked record' });
}
