import { unseenInAddress, webHost } from '#schema/fields.ts';

/**
 * Whether a link in a body may have this address: one on the web, under the root of the site, or on the page itself. Browsers
 * take out line breaks and tabs, and read a backslash as a slash, before they look where an address leads; written with a
 * percent sign they stay what they are.
 */
export function isBodyAddress(address: string): boolean {
  if (/[\s\\]/.test(address) || unseenInAddress.test(address)) return false;
  return webHost.test(address) || /^(?:\/(?!\/)|#)/.test(address);
}
