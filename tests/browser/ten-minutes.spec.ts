import { expect, test } from '@playwright/test';
import { base } from '../runner/sites.ts';

/** So many claims on each side are shown before the rest. */
const most = 5;

for (const [screen, viewport] of Object.entries({
  phone: { width: 375, height: 750 },
  desktop: { width: 1280, height: 900 },
}))
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport });

    test('home leads to answers, to what is unanswered, to the table and to a brief, a click each', async ({
      page,
    }) => {
      await page.goto(base);
      const steps = page.getByRole('navigation', { name: 'This question in ten minutes' });
      await expect(steps).toBeInViewport();
      await steps.getByRole('link', { name: 'Answers side by side' }).click();
      const answers = page.getByRole('heading', { name: 'Answers side by side' });
      await expect(answers).toBeInViewport();
      const [first] = await page.locator('#positions ~ .columns > .column').all();
      const claims = first?.locator('.rows').first().getByRole('listitem');
      expect(await claims?.count()).toBe(most);
      await steps.getByRole('link', { name: 'What is unanswered' }).click();
      await expect(page.getByRole('heading', { name: 'What nobody has answered' })).toBeInViewport();
      await steps.getByRole('link', { name: 'Claim by claim' }).click();
      await expect(page.getByRole('table')).toBeVisible();
      await steps.getByRole('link', { name: 'A brief to hand on' }).click();
      await expect(page.getByText('Every answer on record is represented')).toBeVisible();
    });

    test('home leads to what is new, and that to an entry', async ({ page }) => {
      await page.goto(base);
      await page.getByRole('link', { name: 'All changes' }).click();
      await page.getByRole('main').locator('details a').filter({ visible: true }).first().click();
      await expect(page.locator('h1')).toBeVisible();
    });
  });
