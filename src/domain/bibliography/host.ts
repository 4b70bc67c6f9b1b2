/** The host of an address as people say it: without the `www.` that most sites answer to as well. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
