/**
 * `npm run screenshots`: builds the site and pictures every type of page on a phone, a tablet and a desktop, light and
 * dark, and as it prints, into test-results/screenshots/. Types may be named: `npm run screenshots -- home "an entry of claims"`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { root } from '../runner/command.ts';
import { base, buildSite, debate } from '../runner/sites.ts';
import { findChromium, launchArguments } from './chromium.ts';
import { serveSite } from './serve-site.ts';

const screens = { phone: 375, tablet: 768, desktop: 1280 } as const;
const schemes = ['light', 'dark'] as const;
/** What browsers leave where the page asks for nothing. */
const pageMargin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
const folder = join(root, 'test-results', 'screenshots');

const { code, output } = await buildSite(debate);
if (code !== 0) {
  process.stderr.write(output);
  process.exit(1);
}
const { pageTypes } = await import('./page-types.ts');
const asked = process.argv.slice(2);
const chosen = [...pageTypes.map(({ name, path }): Picture => ({ name, path })), ...searchPictures()].filter(
  ({ name }) => asked.length === 0 || asked.includes(name),
);
const found = await findChromium();
const site = await serveSite(debate);
const browser = await chromium.launch({ executablePath: found.path, args: launchArguments });
mkdirSync(folder, { recursive: true });
for (const each of chosen) await picture(browser, each);
await browser.close();
site.stop();
if (found.unpacked) rmSync(found.unpacked, { recursive: true, force: true });
process.stdout.write(`${chosen.length} pages pictured in ${folder}\n`);

interface Picture {
  readonly name: string;
  readonly path: string;
  /** What is done on the page before it is pictured. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Search in use, by the longest word of the home page's question. */
function searchPictures(): Picture[] {
  const heading =
    /<h1[^>]*>(.*?)<\/h1>/s.exec(readFileSync(join(debate.folder, 'index.html'), 'utf8'))?.[1] ?? '';
  const words = heading.replaceAll(/<[^>]*>/g, ' ').match(/\p{L}+/gu) ?? [];
  const word = words.reduce((longest, next) => (next.length > longest.length ? next : longest), '');
  return [
    { name: 'search results', path: `${base}search/?q=${word}` },
    {
      name: 'search dialog',
      path: base,
      async prepare(page) {
        await page.keyboard.press('/');
        await page.getByRole('dialog').getByRole('searchbox').fill(word);
        await page.getByRole('dialog').locator('mark').first().waitFor();
      },
    },
  ];
}

async function picture(browser: Browser, { name, path, prepare }: Picture): Promise<void> {
  const file = join(folder, name.replaceAll(' ', '-'));
  for (const colorScheme of schemes) {
    for (const [screen, width] of Object.entries(screens)) {
      const viewport = { width, height: Math.round(width * (width < 600 ? 2 : 0.7)) };
      const page = await browser.newPage({ colorScheme, viewport });
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      await prepare?.(page);
      await page.screenshot({
        path: `${file}-${screen}-${colorScheme}.png`,
        fullPage: prepare === undefined,
      });
      if (screen === 'desktop' && colorScheme === 'light' && !prepare)
        await page.pdf({ path: `${file}.pdf`, format: 'A4', margin: pageMargin });
      await page.close();
    }
  }
}
