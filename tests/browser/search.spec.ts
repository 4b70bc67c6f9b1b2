import { expect, test, type Locator, type Page } from '@playwright/test';
import { sha256 } from '../../src/files/sha256.ts';
import { fitOf } from '../../src/knowledge/fit.ts';
import { base } from '../runner/sites.ts';
import { commonWord, entries, firstWords, foundingArticles, knowledgeBase } from './founding-articles.ts';

for (const { id, title, claims, speaker } of foundingArticles) {
  test.describe(id, () => {
    test('has each of its claims found, by turns by its statement and by the words quoted', async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.goto(`${base}search/`);
      const missing: string[] = [];
      for (const [index, { id: claim, statement, quotation }] of claims.entries()) {
        const words = firstWords(index % 2 === 1 && quotation ? quotation : statement, 8);
        await field(page).fill(words);
        const isFound = await appears(resultFor(page, claim));
        if (!isFound) missing.push(`${claim} by “${words}”`);
      }
      expect(claims.length).toBeGreaterThan(0);
      expect(missing).toEqual([]);
    });

    test('has its claims found by its title', async ({ page }) => {
      await page.goto(address({ q: title, collection: 'Claim' }));
      expect(claims.map((claim) => claim.id).filter(isMissing(await everyResult(page)))).toEqual([]);
    });

    test('is found by its title', async ({ page }) => {
      await page.goto(address({ q: title }));
      await expect(results(page).locator(`a[href^="${base}sources/${id}/"]`)).toBeVisible();
    });

    // Some of the articles name nobody who speaks.
    if (speaker)
      test('has its claims found by who says so', async ({ page }) => {
        await page.goto(address({ q: speaker.name, collection: 'Claim' }));
        expect(speaker.claims.filter(isMissing(await everyResult(page)))).toEqual([]);
      });

    test('is a filter that leaves its claims and nothing else', async ({ page }) => {
      await page.goto(address({ source: title, collection: 'Claim' }));
      await expect(page.getByRole('status')).toContainText(new RegExp(`^${claims.length} results?\\b`));
      expect(new Set(await everyResult(page))).toEqual(new Set(claims.map((claim) => claim.id)));
    });
  });
}

test.skip(foundingArticles.length === 0, 'no claim of this content rests on a source');

const [article] = foundingArticles;
const asked = firstWords(article?.claims[0]?.statement ?? '', 2);

test('what is called as was asked comes first, however its name is typed', async ({ page }) => {
  const measures = [...entries.measures.values()].filter(({ data }) => /\d/.test(data.label));
  const [term] = entries.terms.values();
  test.skip(measures.length < 2 || !term, 'no two measures with a number and a term in this content');
  const asked = [
    ...measures.map(({ id, data }) => [data.label.replaceAll(/[^\p{L}\p{N}]/gu, ''), `measures/${id}/`]),
    [`what is ${term?.data.label}?`, `terms/${term?.id}/`],
  ];
  await page.goto(`${base}search/`);
  for (const [query = '', path = ''] of asked) {
    await field(page).fill(query);
    await expect(results(page).getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`^${base}${path}`),
    );
  }
});

test('where nothing answers at an address, its words are searched for', async ({ page }) => {
  const [claim = ''] = entries.claims.keys();
  await page.goto(`${base}claims/${claim.slice(0, -1)}/`);
  const words = claim.slice(0, -1).replaceAll('-', ' ');
  await page.getByRole('link', { name: `Search for “${words}”` }).click();
  await expect(field(page)).toHaveValue(words);
});

test('filters narrow the results, stand in the address and are undone by going back', async ({ page }) => {
  await page.goto(`${base}search/`);
  await field(page).fill(asked);
  const all = await count(page);
  await openFilters(page);
  await page.getByRole('checkbox', { name: 'Claims' }).check();
  await expect(page).toHaveURL(
    (url) => url.searchParams.get('q') === asked && url.searchParams.get('collection') === 'Claim',
  );
  await expect.poll(() => count(page)).toBeLessThan(all);
  const claims = await count(page);
  expect(claims).toBeGreaterThan(0);
  await page.reload();
  await expect(field(page)).toHaveValue(asked);
  expect(await count(page)).toBe(claims);
  await page.goBack();
  await expect(page).toHaveURL((url) => !url.searchParams.has('collection'));
  await expect.poll(() => count(page)).toBe(all);
});

test('every filter can be used', async ({ page }) => {
  for (const name of ['Question', 'Position', 'Actor', 'Source']) {
    await page.goto(address({ q: asked }));
    const all = await count(page);
    await openFilters(page);
    const list = page.locator(`select[name=${name.toLowerCase()}]`);
    const value = await list.locator('option').nth(1).getAttribute('value');
    await list.selectOption(value);
    await expect(page).toHaveURL((url) => url.searchParams.get(name.toLowerCase()) === value);
    const left = await count(page);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(all);
  }
});

test('a result says what it is and shows the words that were found', async ({ page }) => {
  await page.goto(address({ q: asked, collection: 'Claim' }));
  const first = results(page).getByRole('listitem').first();
  await expect(first).toContainText(/claim/i);
  await expect(first.locator('mark').first()).toBeVisible();
});

test('a phrase between quotation marks is found word by word', async ({ page }) => {
  const claim = article?.claims.find(({ quotation }) => (quotation ?? '').split(' ').length > 5);
  test.skip(!claim, 'no quotation of six words in this content');
  await page.goto(address({ q: `"${firstWords(claim?.quotation ?? '', 5)}"` }));
  await expect(resultFor(page, claim?.id ?? '')).toBeVisible();
});

test('the claims with a passage that nobody read twice are a filter, truly counted', async ({ page }) => {
  const unread = [...entries.claims.values()].filter(({ data }) =>
    data.evidence.some((evidence) => fitOf(data, evidence, { knowledgeBase, sha256 }).kind === 'unreviewed'),
  );
  await page.goto(`${base}ledger/`);
  await page.getByRole('link', { name: /nobody has read a second time/ }).click();
  expect(await count(page)).toBe(unread.length);
  await openFilters(page);
  const box = page.getByRole('checkbox', { name: new RegExp(`^Not read a second time ?${unread.length}$`) });
  await expect(box).toBeChecked();
  await box.uncheck();
  await expect(page).toHaveURL((url) => !url.searchParams.has('fit'));
});

test('a result leads to the words that were found, and its address stays what it is', async ({ page }) => {
  const claim = article?.claims.find(({ quotation }) => (quotation ?? '').split(' ').length > 5);
  test.skip(!claim, 'no quotation of six words in this content');
  const words = firstWords(claim?.quotation ?? '', 5);
  await page.goto(address({ q: `"${words}"` }));
  const link = resultFor(page, claim?.id ?? '');
  await expect(link).toHaveAttribute('href', /#:~:text=/);
  await page.setViewportSize({ width: 360, height: 400 });
  await link.click();
  await expect(page).toHaveURL(`${base}claims/${claim?.id}/`);
  const passage = page.locator('.quotation', { hasText: words }).first();
  await expect(passage).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await page.goBack();
  await expect(link).toBeVisible();
});

test('an event is found and leads to its place on the timeline', async ({ page }) => {
  const [event] = entries.events;
  test.skip(!event, 'no event in this content');
  await page.goto(address({ q: event?.[1].data.label ?? '', collection: 'Event' }));
  const link = results(page).locator(`a[href="${base}timeline/#${event?.[0]}"]`);
  await link.click();
  await expect(page).toHaveURL(`${base}timeline/#${event?.[0]}`);
  await expect(page.locator(`[id="${event?.[0]}"]`)).toBeInViewport();
});

test('a misspelt word and a plural find what was meant', async ({ page }) => {
  test.skip(commonWord.length < 9, 'no word long enough to be misspelt stands in two claims of this content');
  const half = commonWord.length / 2;
  const misspelt = commonWord.slice(0, half - 1) + commonWord.slice(half);
  await page.goto(address({ q: misspelt, collection: 'Claim' }));
  await expect(page.getByText(`Results for ${commonWord}`)).toBeVisible();
  const all = await count(page);
  expect(all).toBeGreaterThan(0);
  await page.goto(address({ q: `${commonWord}s`, collection: 'Claim' }));
  expect(await count(page)).toBeGreaterThan(all / 2);
});

test('words that nothing has lead to the indexes', async ({ page }) => {
  await page.goto(address({ q: 'zyzzyvaqq' }));
  await expect(page.getByRole('main').locator(`a[href="${base}claims/"]`)).toBeVisible();
});

test('on the search page the key leads to its own field', async ({ page }) => {
  await page.goto(`${base}search/`);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

function address(query: Record<string, string>): string {
  return `${base}search/?${new URLSearchParams(query)}`;
}

function field(page: Page): Locator {
  return page.getByRole('main').getByRole('searchbox');
}

function results(page: Page): Locator {
  return page.getByRole('region', { name: 'Results' });
}

function resultFor(page: Page, claim: string): Locator {
  return results(page).locator(`a[href^="${base}claims/${claim}/"]`);
}

async function appears(locator: Locator): Promise<boolean> {
  return locator.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}

/** The number of results that the page says there are, once it has said so. */
async function count(page: Page): Promise<number> {
  const status = page.getByRole('status');
  await expect(status).toContainText(/\d+ results?/);
  return Number.parseInt((await status.innerText()).replaceAll(',', ''), 10);
}

/** The ids of every claim found, with those that are shown only on request. */
async function everyResult(page: Page): Promise<string[]> {
  const total = await count(page);
  const items = results(page).getByRole('listitem');
  const more = page.getByRole('button', { name: /^Show \d+ more$/ });
  for (let shown = 0; shown < total; shown = await items.count()) {
    if (shown > 0) await more.click();
    await expect.poll(() => items.count()).toBeGreaterThan(shown);
  }
  const links = await items
    .locator('a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => href.replace(`${base}claims/`, '').replace(/\/(?:#.*)?$/, ''));
}

function isMissing(found: readonly string[]): (claim: string) => boolean {
  return (claim) => !found.includes(claim);
}

async function openFilters(page: Page): Promise<void> {
  const filters = page.locator('details[data-search-filters]');
  if (!(await filters.evaluate((details: HTMLDetailsElement) => details.open)))
    await filters.locator('summary').click();
}
