/** Something that may go wrong on the way from content to the site. */
export interface OutputFault {
  readonly kind: string;
  /** A file of the second debate's site. */
  readonly file: string;
  readonly change: (text: string) => string;
  /** The tests that ought to notice. */
  readonly tests: readonly string[];
}

const page = 'claims/order-changes-taste/index.html';
const pages = ['tests/site/html.test.ts', 'tests/site/links.test.ts', 'tests/site/head.test.ts'];

export const outputFaults: readonly OutputFault[] = [
  fault(
    'a link of a page broken',
    page,
    (html) => html.replace(/(href="[^"]*)\/sources\/(?=\w)/, '$1/sorces/'),
    pages,
  ),
  fault('an address in JSON-LD broken', page, (html) => html.replace('/sources/', '/sorces/'), pages),
  fault('an unescaped < on a page', page, (html) => html.replace('</h1>', ' a < b <x </h1>'), pages),
  fault('an id on a page twice', page, (html) => html.replace('id="evidence"', 'id="main"'), pages),
  fault('a title lost', page, (html) => html.replace(/<title>.*?<\/title>/, ''), pages),
  fault(
    'a canonical address wrong',
    page,
    (html) => html.replace(/(rel="canonical" href="[^"]*)\/"/, '$1x/"'),
    pages,
  ),
  fault(
    'a script from elsewhere',
    page,
    (html) => html.replace('</body>', '<script src="https://x.example/a.js"></script></body>'),
    ['tests/site/resources.test.ts', 'tests/site/content-security-policy.test.ts'],
  ),
  fault('a handler in a page', page, (html) => html.replace('<h1', '<h1 onclick="a()"'), [
    'tests/site/content-security-policy.test.ts',
  ]),
  fault(
    'the policy of a page lost',
    page,
    (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
    ['tests/site/content-security-policy.test.ts'],
  ),
  fault('a brace lost in a .bib', 'data/sources.bib', (bib) => bib.replace('},\n}', '},\n'), [
    'tests/site/citation.test.ts',
    'tests/site/data.test.ts',
  ]),
  fault('a RIS record without end', 'data/sources.ris', (ris) => ris.replace(/^ER.*$/m, ''), [
    'tests/site/citation.test.ts',
    'tests/site/data.test.ts',
  ]),
  fault('a day lost in a feed', 'feed.atom', (feed) => feed.replace(/<updated>[^<]*<\/updated>/, ''), [
    'tests/site/data.test.ts',
  ]),
  fault(
    'a day lost in an entry of a feed',
    'feed.atom',
    (feed) => feed.replace(/(<published>.*\n) *<updated>.*\n/, '$1'),
    ['tests/site/data.test.ts'],
  ),
  fault(
    'a day lost in the feed of a question',
    'questions/does-it-taste/feed.atom',
    (feed) => feed.replace(/<updated>[^<]*<\/updated>/, ''),
    ['tests/site/data.test.ts'],
  ),
  fault('a day lost in a JSON feed', 'feed.json', (feed) => feed.replace(/ *"date_published": .*\n/, ''), [
    'tests/site/data.test.ts',
  ]),
  fault('an unescaped < in a feed', 'feed.atom', (feed) => feed.replace('<summary>', '<summary>a < b '), [
    'tests/site/data.test.ts',
  ]),
  fault(
    'JSON-LD of a page cut off',
    page,
    (html) => html.replace(/(application\/ld\+json">.{60}).*?<\/script>/s, '$1</script>'),
    ['tests/site/head.test.ts', 'tests/site/html.test.ts', 'tests/site/hostile-text.test.ts'],
  ),
  fault('an address in the sitemap broken', 'sitemap.xml', (map) => map.replace('/claims/', '/clams/'), [
    'tests/site/data.test.ts',
  ]),
  fault(
    'another claim in a file beside a page',
    'claims/order-changes-taste/claim.json',
    (json) => json.replace('"statement":"', '"statement":"Not so: '),
    ['tests/site/data.test.ts'],
  ),
  fault(
    'an argument map that names what is not there',
    'data/argument.aif.json',
    (json) => json.replace(/"fromID": ?"[^"]*"/, '"fromID": "nowhere"'),
    ['tests/site/data.test.ts'],
  ),
  fault(
    'a reference beside a page cut off',
    'sources/gazette-1889-report/cite.bib',
    (bib) => bib.slice(0, -8),
    ['tests/site/citation.test.ts', 'tests/site/data.test.ts'],
  ),
  fault(
    'a page that refers to itself as another',
    page,
    (html) => html.replace(/(property="og:url" content="[^"]*)\/"/, '$1x/"'),
    pages,
  ),
  fault('a formula in a table', 'data/csv/claims.csv', (csv) => csv.replace(/\n([^,]*),/, '\n=1+1,'), [
    'tests/site/data.test.ts',
  ]),
  fault('a JSON file cut off', 'data/claims.json', (json) => json.slice(0, -40), ['tests/site/data.test.ts']),
  fault('a column lost in a table', 'data/csv/claims.csv', (csv) => csv.replace(/^[^,]*,/, ''), [
    'tests/site/data.test.ts',
  ]),
];

function fault(
  kind: string,
  file: string,
  change: OutputFault['change'],
  tests: readonly string[],
): OutputFault {
  return { kind, file, change, tests };
}
