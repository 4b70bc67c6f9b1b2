import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { ContextReceipt } from '../../src/domain/annotation/check-pasted.ts';
import { canonicalise } from '../../src/domain/annotation/canonical-text.ts';
import type { Quotation } from '../../src/domain/annotation/quotation.ts';
import { readCapture } from '../../src/files/content-folder.ts';
import { base } from '../runner/sites.ts';
import { root } from '../runner/command.ts';
import { foundingArticles } from './founding-articles.ts';

/** A quotation on a claim's page, and the folder where the captured text of its source may be. */
interface Example {
  readonly name: string;
  readonly page: string;
  readonly source: string;
  readonly archive: string | undefined;
}

test.describe.configure({ timeout: 30_000 });

/** One with a mark that can be typeset otherwise. */
const [quoted] = foundingArticles.flatMap(({ id, claims }) =>
  claims.flatMap(({ id: claim, quotation = '' }) =>
    quotation === otherwiseTypeset(quotation) ? [] : [{ claim, source: id }],
  ),
);
const examples: readonly Example[] = [
  {
    name: 'the debate',
    page: `${base}claims/${quoted?.claim}/`,
    source: quoted?.source ?? '',
    archive: process.env['KB_ARCHIVE'],
  },
  {
    name: 'the fixture',
    page: `${process.env['KB_TEST_FIXTURE_ORIGIN']}${base}claims/order-changes-taste/`,
    source: 'gazette-1889-report',
    archive: join(root, 'tests/fixtures/tea-debate-archive'),
  },
];

for (const example of examples)
  test.describe(`a quotation of ${example.name}, held against the reader’s own copy`, () => {
    test.skip(example.source === '', 'no quotation of this content can be typeset otherwise');

    test('is found in the same context, and the wider window that agrees is named', async ({ page }) => {
      const capture = readCapture(example.archive ?? '', example.source);
      test.skip(capture === undefined, 'no captured text of the source at hand (KB_ARCHIVE)');
      const { check, start } = await open(page, example);
      await paste(check, capture ?? '');
      await expect(check).toHaveText(/in the same context\. The 200 characters before and after agree/);
      const letters = [...canonicalise(capture ?? '')];
      expect(start, 'room for a change before its nearest 40 characters').toBeGreaterThan(41);
      letters[start - 41] = '§';
      await paste(check, letters.join(''));
      await expect(check).toHaveText(/in the same context\. The 40 characters before and after agree/);
    });

    test('is found in another context', async ({ page }) => {
      const { check, words } = await open(page, example);
      await paste(check, `Somebody else began. ${words} And somebody else ended.`);
      await expect(check).toHaveText(/Found, word for word, but what stands around it differs/);
    });

    test('is found only after folding', async ({ page }) => {
      const { check, words } = await open(page, example);
      await paste(check, `It was printed thus: ${otherwiseTypeset(words)} With that it ended.`);
      await expect(check).toHaveText(/Found, but only when quote marks, dashes, ligatures and spacing/);
    });

    test('is not found when a word differs, and the nearest passage shows which', async ({ page }) => {
      const { check, words } = await open(page, example);
      const changed = longestWord(words);
      await paste(check, `Somebody began. ${words.replace(changed, 'zyzzyva')} And ended.`);
      await expect(check.locator('del')).toContainText(`removed: ${changed}`);
      await expect(check.locator('ins')).toContainText('added: zyzzyva');
      await paste(check, 'Nothing in this text is like it.');
      await expect(check).toHaveText(/Not found: your text has neither these words/);
    });
  });

const [example] = examples as [Example];

test('opening the check fetches its script, and checking sends nothing', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.resourceType()} ${request.url()}`));
  await page.goto(example.page, { waitUntil: 'networkidle' });
  expect(requests.filter((request) => /check-quotation|check-result/.test(request))).toEqual([]);
  const before = requests.length;
  // The opened part may be the first of the page to use a typeface.
  const { check, words } = await open(page, example, false);
  expect(requests.length).toBeGreaterThan(before);
  expect(requests.slice(before).filter((request) => !/^(?:script|font) /.test(request))).toEqual([]);
  await page.waitForLoadState('networkidle');
  const opened = requests.length;
  for (const text of [words, otherwiseTypeset(words), 'Nothing like it.']) await paste(check, text);
  await choose(check, 'copy.txt', words);
  await expect(check.locator('output')).toHaveText(/Found/);
  await page.waitForTimeout(500);
  expect(requests.slice(opened)).toEqual([]);
});

test('a pasted text is checked at once, and what was said goes when the text is changed', async ({
  page,
}) => {
  const { check, words } = await open(page, example);
  await check.getByRole('textbox').evaluate((field: HTMLTextAreaElement, text) => {
    field.value = text;
    field.dispatchEvent(new ClipboardEvent('paste'));
  }, words);
  await expect(check.locator('output')).toHaveText(/Found/);
  await check.getByRole('textbox').press('End');
  await check.getByRole('textbox').pressSequentially('!');
  await expect(check.locator('output')).toBeEmpty();
});

test('a text file or a saved page can be chosen or dropped; other files are refused', async ({ page }) => {
  const { check, words } = await open(page, example);
  const output = check.locator('output');
  await choose(check, 'page.html', `<script>alert(1)</script><p>Before.<p>${words}<p>After.`);
  await expect(output).toHaveText(/Found, word for word/);
  await choose(check, 'article.pdf', '%PDF-1.7\0');
  await expect(output).toHaveText(/Only text files and saved web pages/);
  await choose(check, 'empty.txt', '');
  await expect(output).toHaveText(/Paste the text of the article first/);
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'copy.txt', { type: 'text/plain' }));
    return transfer;
  }, words);
  await check.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(output).toHaveText(/Found, word for word/);
});

test('a quotation can be checked by keyboard alone', async ({ page }) => {
  await page.goto(example.page);
  const check = page.locator('details.check').first();
  await check.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(check.getByRole('button', { name: 'Check' })).toBeVisible();
  await expect(check.locator('summary')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(check.getByRole('textbox')).toBeFocused();
  await page.keyboard.insertText('Nothing in this text is like it.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(check.locator('output')).toHaveText(/Not found/);
  await expect(check.getByRole('button', { name: 'Check' })).toBeFocused();
});

test('both sides of a drift can be checked', async ({ page }) => {
  await page.goto(`${base}drift/`);
  const sides = page.locator('.drift-pair').first().locator('blockquote');
  await expect(sides).toHaveCount(2);
  for (const [place, words] of (await sides.allInnerTexts()).entries()) {
    const check = page.locator('.drift-pair').first().locator('details.check').nth(place);
    await check.locator('summary').click();
    await paste(check, `Before. ${words.slice(1, -1)} After.`);
    await expect(check.locator('output')).toHaveAttribute('data-result', 'other-context');
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('a quotation can be checked by touch, and nothing sticks out', async ({ page }) => {
    await page.goto(example.page);
    const check = page.locator('details.check').first();
    await check.locator('summary').tap();
    const button = check.getByRole('button', { name: 'Check' });
    await check.getByRole('textbox').fill('Nothing in this text is like it.');
    await button.tap();
    await expect(check.locator('output')).toHaveText(/Not found/);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
    for (const control of [button, check.locator('input[type=file]'), check.locator('summary')])
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  });
});

interface Opened {
  readonly check: Locator;
  /** The quotation in one piece. */
  readonly words: string;
  /** Where it stands in the captured text, in code points. */
  readonly start: number;
}

async function open(page: Page, { page: address, source }: Example, isNew = true): Promise<Opened> {
  if (isNew) await page.goto(address);
  const cited = page.locator(`a[href*="/sources/${source}/"]`);
  const check = page.locator('li.card', { has: cited }).locator('details.check').first();
  await check.locator('summary').click();
  await expect(check.getByRole('button', { name: 'Check' })).toBeVisible();
  const { quotation, receipt } = JSON.parse((await check.getAttribute('data-quotation')) ?? '') as {
    quotation: Quotation;
    receipt: ContextReceipt;
  };
  return {
    check,
    words: quotation.segments.join(' … '),
    start: receipt.quotation.segments[0]?.start ?? 0,
  };
}

async function paste(check: Locator, text: string): Promise<void> {
  await check.getByRole('textbox').fill(text);
  await check.getByRole('button', { name: 'Check' }).click();
}

async function choose(check: Locator, name: string, text: string): Promise<void> {
  const mimeType = name.endsWith('pdf') ? 'application/pdf' : 'text/plain';
  await check.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
}

/** The same words with another apostrophe, or a space before a mark, as some typesetters have it. */
function otherwiseTypeset(words: string): string {
  return words.replaceAll('’', "'").replace(/(?<=\p{L})[,.;:](?!\p{Nd})/u, ' $&');
}

function longestWord(words: string): string {
  return (words.match(/\p{L}+/gu) ?? []).sort((a, b) => b.length - a.length)[0] ?? '';
}
