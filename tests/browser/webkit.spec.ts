import { expect, test } from '@playwright/test';
import { base } from '../runner/sites.ts';
import { commonWord } from './founding-articles.ts';
import { pageTypes } from './page-types.ts';
import { readFaults, watchSite, type WatchedSite } from './watched-site.ts';
import { hasWebKit, WebKit } from './webkit.ts';

/** The main paths in a third browser engine. */
test.describe('in WebKit', () => {
  test.skip(!hasWebKit(), 'WebKit is not installed (webkit2gtk-driver, xvfb)');
  test.describe.configure({ mode: 'default', timeout: 180_000 });

  let browser: WebKit;
  let site: WatchedSite;
  const open = (path: string): Promise<void> => browser.open(new URL(path, site.origin).href);
  const faults = async (): Promise<string[]> => [
    ...(await browser.run<string[]>(readFaults)),
    ...site.missing,
  ];

  test.beforeEach(async () => {
    site = await watchSite(process.env['KB_TEST_ORIGIN'] ?? '');
    browser = await WebKit.start();
  });
  test.afterEach(async () => {
    await browser.stop();
    site.stop();
  });

  test('a reader gets from home to a question, its positions compared, a claim and a brief', async () => {
    await open(base);
    for (const step of ['questions', 'compare', 'claims']) {
      await browser.click(`main a[href^="${base}${step}/"]:not([href="${base}${step}/"])`);
      await browser.until(`location.pathname.startsWith('${base}${step}/') && document.querySelector('h1')`);
    }
    const claim = await browser.run<string>(`return document.querySelector('h1').textContent.trim()`);
    // Before the page's script has run the link itself leads to the brief.
    await browser.until(`document.readyState === 'complete'`);
    await browser.click('[data-brief-add]');
    await browser.until(`document.querySelector('output')?.textContent.includes('1 entry')`);
    await open(`${base}brief/`);
    await browser.until(`document.querySelector('main').textContent.includes(${JSON.stringify(claim)})`);
    expect(await faults()).toEqual([]);
  });

  test('a search finds and leads to the result', async () => {
    test.skip(commonWord === '', 'no word stands in two claims of this content');
    await open(`${base}search/`);
    await browser.until(`document.querySelector('main input[type="search"]')`);
    await browser.type('main input[type="search"]', commonWord);
    await browser.until(`document.querySelector('main a.result-title')`);
    await browser.click('main a.result-title');
    await browser.until(`!location.pathname.startsWith('${base}search/') && document.querySelector('h1')`);
    expect(await faults()).toEqual([]);
  });

  const controls = `document.querySelector('[data-search-controls]')`;

  test('every page type opens without an error or a violation', async () => {
    for (const { path } of pageTypes) {
      await open(path);
      await browser.until(`document.readyState === 'complete' && document.querySelector('h1')`);
      // Whoever leaves a page that is fetching still breaks that off, which the browser reports.
      await browser.until(`!${controls} || ${controls}.childElementCount > 0`);
    }
    expect(await faults()).toEqual([]);
  });

  test('what breaks the policy would be seen', async () => {
    await open(base);
    await browser.run(`
      const picture = new Image();
      picture.src = 'https://elsewhere.example/a.png';
      document.body.append(picture);
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">');
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'a()' }));
    `);
    await browser.until(`JSON.parse(sessionStorage.getItem('faults') ?? '[]').length >= 4`);
    const found = await faults();
    for (const directive of ['img-src', 'style-src', 'script-src'])
      expect(found).toContainEqual(expect.stringContaining(`violation of ${directive}`));
  });
});
