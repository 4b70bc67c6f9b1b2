import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a browser of the machine's own may stand, the most fitting first. */
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Without a sandbox, since tests may run as root; without hinting, so that text has the same width everywhere. */
export const launchArguments = ['--no-sandbox', '--font-render-hinting=none'];

/** A Chromium that can be started, and the temporary folder it was unpacked into, if it was. */
export interface Browser {
  readonly path: string;
  readonly unpacked?: string;
}

/** Finds an installed Chromium, else unpacks the one that comes as a package, into a folder of its own. */
export async function findChromium(): Promise<Browser> {
  const path = installedChromium();
  return path === undefined ? unpackChromium() : { path };
}

/** The Chromium of the machine, if it has one; `CHROME_PATH` names another. */
export function installedChromium(): string | undefined {
  return [process.env['CHROME_PATH'], ...installed].find((path) => path && existsSync(path));
}

/**
 * The package unpacks into the temporary folder of the environment, and brings its libraries and a font when it believes to
 * run on AWS Lambda. Its font settings name other folders, wherever it unpacks; without a font every page crashes.
 */
async function unpackChromium(): Promise<Browser> {
  const unpacked = mkdtempSync(join(tmpdir(), 'rejoinder-chromium-'));
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  process.env['TMPDIR'] = unpacked;
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  const fonts = join(unpacked, 'fonts');
  const settings = join(fonts, 'fonts.conf');
  const places = readFileSync(settings, 'utf8').replace(/(<(dir|cachedir)>)[^<]*/g, `$1${fonts}`);
  writeFileSync(settings, places);
  return { path, unpacked };
}
