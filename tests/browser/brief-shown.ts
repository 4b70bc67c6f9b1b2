import { expect, type Locator, type Page } from '@playwright/test';
import { readContentFiles } from '../../src/files/content-folder.ts';
import { readKnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { base, debate } from '../runner/sites.ts';

export const { entries } = readKnowledgeBase(readContentFiles(debate.content)).knowledgeBase;
const found = [...entries.positions.values()].find(
  ({ id, data }) =>
    data.grounds.length > 2 &&
    [...entries.positions.values()].some((rival) => rival.id !== id && rival.data.question === data.question),
);
if (!found) throw new Error('no position has three grounds and a rival');
/** A position with rivals and with grounds enough for a brief. */
export const position = found;
export const grounds = position.data.grounds.slice(0, 3);
export const [first = '', second = '', third = ''] = grounds;
export const label = (claim: string): string => entries.claims.get(claim)?.data.label ?? claim;
export const title = (claim: string): string => entries.claims.get(claim)?.data.statement ?? claim;
/** The fragment of a brief of three claims. */
export const packed = `claims/${grounds.join(',')}`;

/** Opens a brief by the part of its address behind `#`. */
export async function open(page: Page, fragment: string): Promise<void> {
  await page.goto(`${base}brief/#${fragment}`);
  await expect(page.locator('.brief-item').first()).toBeVisible();
}

export function status(page: Page): Locator {
  return page.getByRole('main').getByRole('status');
}

/** Titles of what the brief shows, in order. */
export async function items(page: Page): Promise<string[]> {
  await expect(page.locator('.brief-item').first()).toBeVisible();
  return page.locator('.brief-title').allTextContents();
}
