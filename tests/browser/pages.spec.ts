import { expect, test, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { pageTypes } from './page-types.ts';

/** Pages that do nothing without a script of their own; all others are for reading. */
const programs = ['search', 'brief'];

for (const { name, path } of pageTypes) {
  test(`${name}: opens without an error, a violation, a request off the site or more than 3 KB of script`, async ({
    page,
    baseURL,
  }) => {
    const faults = await watch(page, baseURL ?? '');
    const scripts: string[] = [];
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script') scripts.push(await response.text());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toBeVisible();
    expect(faults).toEqual([]);
    scripts.push(
      ...(await page
        .locator('script:not([src]):not([type="application/ld+json"], [type=speculationrules])')
        .allTextContents()),
    );
    const size = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
    if (!programs.includes(name)) expect(size).toBeLessThanOrEqual(3 * 1024);
  });

  test(`${name}: fits a screen 320 pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(widest)).toEqual([]);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

/** Collects what must not happen while a page is open. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      faults.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
      faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('reportViolation', (text: string) => faults.push(`violation: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { reportViolation(text: string): void }).reportViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return faults;
}

/** The elements that stick out to the right of the window and are not inside something that scrolls or cuts. */
function widest(): string[] {
  const edge = document.documentElement.clientWidth + 1;
  const contained = (element: Element): boolean => {
    for (
      let parent = element.parentElement;
      parent && parent !== document.body;
      parent = parent.parentElement
    )
      if (getComputedStyle(parent).overflowX !== 'visible') return true;
    return false;
  };
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > edge && !contained(element))
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`,
    );
}
