import type { SearchRecord } from '#knowledge/search-record.ts';

const claim = (
  id: string,
  title: string,
  content: string,
  more: Partial<SearchRecord['filters']> = {},
): SearchRecord => ({
  url: `/claims/${id}/`,
  content,
  meta: { title, byline: 'The Brewers · Tea and its cups' },
  filters: { collection: ['Claim'], kind: ['causal'], source: ['Tea and its cups'], ...more },
});

/** What the engine is tried on. */
export const records: readonly SearchRecord[] = [
  {
    url: '/actors/guilders/',
    content: 'They coat.',
    meta: { title: 'The Guilders', name: 'The Guilders' },
    called: ['The Guilders'],
    filters: { collection: ['Actor'] },
  },
  claim('guilders', 'Guilders, guilders, guilders.', 'Guilders again.'),
  {
    url: '/positions/guilded/',
    content: 'Held, at the end of a long text about other matters altogether, by the guilders.',
    meta: { title: 'Coat every saucer.' },
    actors: ['/actors/guilders/'],
    filters: { collection: ['Position'] },
  },
  {
    url: '/actors/brewers/',
    content: 'They sell kettles.',
    meta: { title: 'The Brewers', name: 'The Brewers' },
    filters: { collection: ['Actor'] },
  },
  claim(
    'cracks',
    'Milk poured first keeps the cup whole.',
    'The Brewers: “thin porcelain cracks in the heat” · Tea and its cups',
  ),
  claim(
    'legend',
    'That cups crack is a legend.',
    'A guild: “porcelain, thin or thick, is fired at 1,300 degrees” · Memo of an author',
    { kind: ['empirical'] },
  ),
  {
    ...claim(
      'taste',
      'Milk-first tea tastes milder.',
      'Our gist: proteins unfold – more slowly · ___PAGEFIND_WEIGHT___9 <b>Tea</b> & cups',
    ),
    status: 'restored',
  },
  claim('taste-two', 'Tea-first milk tastes boiled.', 'Nothing about vessels. An authorised flavor.'),
  {
    url: '/terms/cup/',
    content: 'A vessel.',
    meta: { title: 'cup', name: 'cup' },
    filters: { collection: ['Term'] },
  },
  {
    url: '/measures/vats/',
    content: 'Vats of 12 litres are banned by C.U. 1234 and by GT-7.2 alike. Guilders, sponsor.',
    actors: ['/actors/guilders/'],
    meta: { title: 'An order on vats', name: 'K-7 · C.U. 1234' },
    called: ['An order on vats', 'K-7', 'C.U. 1234', 'The Vats Act'],
    filters: { collection: ['Measure'] },
  },
  ...['one', 'two', 'three', 'four', 'five', 'six'].map((number) =>
    claim(`order-${number}`, `The order C.U. 1234 has ${number} faults.`, 'C.U. 1234, and C.U. 1234 again.'),
  ),
  {
    url: '/timeline/#saucers-burn',
    content: 'The fire was seen from afar.',
    meta: { title: 'A warehouse of saucers burns', byline: '3 May 1901' },
    filters: { collection: ['Event'] },
  },
  claim('saucers', 'Whoever makes saucers in a warehouse, and nowhere else, pays less.', 'A long passage.'),
  {
    url: '/terms/tea-cup/',
    content: 'A cup for tea; any cup.',
    meta: { title: 'cup for tea', name: 'cup for tea' },
    filters: { collection: ['Term'] },
  },
];
