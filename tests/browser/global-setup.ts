import { rmSync } from 'node:fs';
import { debate } from '../runner/sites.ts';
import { findChromium } from './chromium.ts';
import { serveSite } from './serve-site.ts';

/** Finds or unpacks a browser and serves the built site, once for all tests; the workers learn of both by environment. */
export default async function setUp(): Promise<() => void> {
  const browser = await findChromium();
  const site = await serveSite(debate);
  process.env['KB_TEST_BROWSER'] = browser.path;
  process.env['KB_TEST_ORIGIN'] = site.origin;
  return () => {
    site.stop();
    if (browser.unpacked) rmSync(browser.unpacked, { recursive: true, force: true });
  };
}
