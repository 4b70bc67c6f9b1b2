import type { BriefEntry } from '#knowledge/views/brief-view.ts';
import { teaEntries } from './tea-brief.ts';

/** Text that means something to Markdown, HTML, XML or Word, and nothing to a reader. */
export const hostileTexts = [
  '# no heading',
  '- no list',
  '1. no list',
  '> no quotation',
  '*no* _emphasis_ **nor** ~~strike~~',
  '[no](https://example.org/link) ![nor](image)',
  '<b>no</b> <!-- tag --> &amp; &lt;',
  '`no` ```code``` | cell | cell |',
  '[^1] no note, [1] nor here',
  'www.example.org and nobody@example.org',
  'back\\slash \\* and ]]> and "quotes"',
  'Grüße, 茶, \u{1F375} and a soft\u00adhyphen',
  '+++ --- === ***',
];

/** Entries in which every text of the record is hostile. */
export function hostileEntries(): BriefEntry[] {
  const entries = teaEntries(
    'positions/milk-first',
    'claims/milk-first-does-not-scald',
    'sources/almond-1888-letter',
  );
  let next = 0;
  const spoilt = [
    'title',
    'label',
    'note',
    'gist',
    'by',
    'authors',
    'container',
    'interests',
    'locator',
    'name',
    'role',
  ];
  return JSON.parse(JSON.stringify(entries), (key: string, value: unknown) => {
    const isText = typeof value === 'string' && spoilt.includes(key);
    if (isText) return hostileTexts[next++ % hostileTexts.length];
    if ((key === 'quote' || key === 'caveats') && Array.isArray(value))
      return value.map(() => hostileTexts[next++ % hostileTexts.length]);
    return value;
  }) as BriefEntry[];
}
