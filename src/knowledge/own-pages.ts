/** The pages of the software's own, by their paths under the root of the site. A test holds them to `src/pages/`. */
export const ownPages: readonly string[] = [
  '/',
  '/about/',
  '/about/design/',
  '/actors/',
  '/brief/',
  '/changes/',
  '/claims/',
  '/compare/',
  '/data/',
  '/drift/',
  '/forecasts/',
  '/ledger/',
  '/measures/',
  '/method/',
  '/positions/',
  '/questions/',
  '/search/',
  '/sources/',
  '/terms/',
  '/timeline/',
  '/unanswered/',
];

/** The files of the software's own beside them. */
export const ownFiles: readonly string[] = [
  '/corrections.atom',
  '/feed.atom',
  '/feed.json',
  '/llms.txt',
  '/robots.txt',
  '/sitemap.xml',
];
