import { expect, test } from '@playwright/test';
import { base } from '../runner/sites.ts';

/** The main paths as assistive technology hears them: what is read, in which order, under which name. */
test.use({ baseURL: process.env['KB_TEST_FIXTURE_ORIGIN'] ?? '' });

for (const path of ['questions/which-first', 'claims/milk-first-does-not-scald'])
  test(`${path} is read out in its order`, async ({ page }) => {
    await page.goto(`${base}${path}/`);
    await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: `${path.replace('/', '-')}.aria.yml` });
  });
