import { rmSync } from 'node:fs';
import { debate, fixture } from '../runner/sites.ts';
import { findChromium } from './chromium.ts';
import { serveSite } from './serve-site.ts';

/** Finds or unpacks a browser and serves the built sites, once for all tests; the workers learn of them by environment. */
export default async function setUp(): Promise<() => void> {
  const browser = await findChromium();
  const site = await serveSite(debate);
  process.env['KB_TEST_BROWSER'] = browser.path;
  process.env['KB_TEST_ORIGIN'] = site.origin;
  const small = await serveSite(fixture);
  process.env['KB_TEST_FIXTURE'] = small.origin;
  return () => {
    site.stop();
    small.stop();
    if (browser.unpacked) rmSync(browser.unpacked, { recursive: true, force: true });
  };
}
