import { expect, test } from '@playwright/test';
import { base } from '../runner/sites.ts';
import { commonWord } from './founding-articles.ts';
import { Firefox, installedFirefox } from './firefox.ts';
import { pageTypes } from './page-types.ts';

/** The main paths in a second browser engine. */
test.describe('in Firefox', () => {
  const path = installedFirefox();
  test.skip(path === undefined, 'Firefox is not installed (FIREFOX_PATH)');
  test.describe.configure({ mode: 'default', timeout: 120_000 });

  let browser: Firefox;
  const start = async (preferences = {}): Promise<void> => {
    browser = await Firefox.start(path ?? '', process.env['KB_TEST_ORIGIN'] ?? '', preferences);
  };
  test.afterEach(() => browser.stop());

  test('a reader gets from home to a question, its positions compared, a claim and a brief', async () => {
    await start();
    await browser.open(base);
    for (const step of ['questions', 'compare', 'claims']) {
      await browser.click(`main a[href^="${base}${step}/"]:not([href="${base}${step}/"])`);
      await browser.until(`location.pathname.startsWith('${base}${step}/') && document.querySelector('h1')`);
    }
    const claim = await browser.evaluate<string>(`document.querySelector('h1').textContent.trim()`);
    // Before the page's script has run the link itself leads to the brief.
    await browser.until(`document.readyState === 'complete'`);
    await browser.click('[data-brief-add]');
    await browser.until(`document.querySelector('output')?.textContent.includes('1 entry')`);
    await browser.open(`${base}brief/`);
    await browser.until(`document.querySelector('main').textContent.includes(${JSON.stringify(claim)})`);
    expect(browser.faults).toEqual([]);
  });

  test('a search finds by keyboard and leads to the result, with the words marked', async () => {
    test.skip(commonWord === '', 'no word stands in two claims of this content');
    await start();
    await browser.open(base);
    await browser.press('/');
    await browser.until(`document.activeElement.matches('dialog input')`);
    await browser.press(commonWord);
    await browser.until(`document.querySelector('dialog a.result-title')`);
    expect(await browser.evaluate(`document.querySelector('dialog a.result-title').href`)).toContain(
      '#:~:text=',
    );
    await browser.click('dialog a.result-title');
    await browser.until(`location.pathname !== '${base}' && document.querySelector('h1')`);
    expect(await browser.evaluate<string>('location.hash')).toBe('');
    expect(browser.faults).toEqual([]);
  });

  test('a preview opens under the pointer and closes with Escape', async () => {
    await start();
    await browser.open(pageTypes.find(({ name }) => name === 'an entry of claims')?.path ?? '');
    await browser.hover('main .source-line cite a');
    await browser.until(`document.querySelector('[data-preview]:not([hidden]) a')`);
    await browser.press('\uE00C');
    await browser.until(`document.querySelector('[data-preview]').hidden`);
    expect(browser.faults).toEqual([]);
  });

  test('a quotation is checked against a pasted text', async () => {
    await start();
    await browser.open(pageTypes.find(({ name }) => name === 'an entry of claims')?.path ?? '');
    await browser.click('details.check summary');
    await browser.click('details.check textarea');
    await browser.press('Nothing like it.');
    await browser.click('details.check button');
    await browser.until(`document.querySelector('details.check output').textContent.startsWith('Not found')`);
    expect(browser.faults).toEqual([]);
  });

  test('every page type opens without an error or a violation and fits its window', async () => {
    await start();
    const wide: string[] = [];
    for (const { name, path: address } of pageTypes) {
      await browser.open(address);
      await browser.until(`document.querySelector('h1')`);
      if (await browser.evaluate(`document.scrollingElement.scrollWidth > innerWidth`)) wide.push(name);
    }
    expect(wide).toEqual([]);
    expect(browser.faults).toEqual([]);
  });

  test('every page type can be read without JavaScript', async () => {
    await start({ 'javascript.enabled': false });
    for (const { path: address } of pageTypes) {
      await browser.open(address);
      expect(
        await browser.evaluate<number>(`document.querySelector('main').innerText.length`),
      ).toBeGreaterThan(100);
    }
    expect(browser.faults).toEqual([]);
  });
});
