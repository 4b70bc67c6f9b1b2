import type {
  Brief,
  BriefCitation,
  BriefItem,
  BriefNotice,
  BriefPart,
  BriefPassageText,
  BriefPointText,
  BriefSection,
  BriefSourceText,
} from '#export/brief/brief.ts';
import { relationWords, statusSigns } from '../argument/words.ts';
import { isTyped, legend } from '#export/brief/words.ts';
import { element } from '../element.ts';

/** A brief as the page shows and prints it, below its title. */
export function documentView(brief: Brief): HTMLElement[] {
  return [
    ...brief.notices.map(noticeView),
    ...brief.sections.map((section) => sectionView(section, brief.isShort)),
    ...(brief.statusMeanings.length > 0
      ? [noticeView({ label: 'Status words', text: legend(brief.statusMeanings), isWarning: false })]
      : []),
    ...(brief.sources.length > 0 ? [sourcesView(brief.sources)] : []),
    element(
      'p',
      { class: 'hint brief-address' },
      'To find an entry from paper, search for its title at ',
      link(brief.searchAddress, brief.searchAddress),
      ...(isTyped(brief.address)
        ? ['. This brief: ', link(brief.address, brief.address)]
        : ['. ', link(brief.address, 'This brief on the web'), '.']),
    ),
  ];
}

/** Where a brief comes from, under its title. */
export function originView({ from, asOf }: Brief): (Node | string)[] {
  return ['From ', link(from.address, from.name), `, as of ${asOf}.`];
}

function sectionView(section: BriefSection, isShort: boolean): HTMLElement {
  const { heading, href, balance, isOneSided, items } = section;
  return element(
    'section',
    { class: isShort ? 'part brief-short' : 'part' },
    element('h2', {}, href === undefined ? heading : link(href, heading)),
    balance !== undefined && element('p', { class: isOneSided ? 'caveat' : 'hint' }, balance),
    ...items.map(itemView),
  );
}

function itemView({
  isGround,
  title,
  href,
  noun,
  status,
  statusReason,
  tags,
  citation,
  parts,
}: BriefItem): HTMLElement {
  const facts = element('p', { class: 'row-meta' }, element('span', {}, noun));
  if (status)
    facts.append(
      ' ',
      element(
        'span',
        {},
        element(
          'span',
          { class: `status ${status}` },
          element('span', { 'aria-hidden': 'true' }, statusSigns[status]),
          ` ${status}`,
        ),
        statusReason,
      ),
    );
  facts.append(...tags.flatMap((tag) => [' ', element('span', {}, tag)]));
  if (citation) facts.append(' ', element('span', {}, ...cited(citation)));
  return element(
    'article',
    { class: isGround ? 'brief-item brief-ground' : 'brief-item' },
    element(isGround ? 'h4' : 'h3', { class: 'brief-title' }, link(href, title)),
    facts,
    ...parts.map((part) => partView(part, isGround)),
  );
}

function partView(part: BriefPart, isGround: boolean): HTMLElement {
  if (part.kind === 'remark') return noticeView(part);
  if (part.kind === 'passage') return passageView(part);
  const { heading, tone, points, more } = part;
  return element(
    'div',
    { class: `relation-group ${tone === 'qualifying' ? 'beside' : tone}` },
    element(
      isGround ? 'h5' : 'h4',
      {},
      element('span', { class: 'sign', 'aria-hidden': 'true' }, signs[tone]),
      heading,
    ),
    points.length > 0 && element('ul', { class: 'plain' }, ...points.map(pointView)),
    more !== undefined && element('p', { class: 'hint' }, more),
  );
}

const signs = {
  for: relationWords('supports', 'in').sign,
  against: relationWords('rebuts', 'in').sign,
  qualifying: relationWords('qualifies', 'in').sign,
  beside: '·',
} as const;

function passageView({
  said,
  quote,
  gist,
  language,
  citation,
  passageHref,
  remarks,
}: BriefPassageText): HTMLElement {
  const source = element('p', { class: 'source-line' }, ...cited(citation));
  for (const text of remarks) source.append(` · ${text}`);
  if (passageHref !== undefined)
    source.append(
      element('span', { class: 'passage-link' }, ' · ', element('a', { href: passageHref }, 'the passage')),
    );
  return element(
    'div',
    { class: 'card small' },
    element('p', { class: 'said' }, quote ? `${said}:` : `${said}, in our words:`),
    ' ',
    quote && element('blockquote', { class: 'quotation', lang: language }, ...segments(quote)),
    gist !== undefined && element('p', { class: 'gist introduced' }, gist),
    ' ',
    source,
  );
}

function segments(quote: readonly string[]): (Node | string)[] {
  return quote.flatMap((segment, place) => [
    ...(place > 0 ? [' ', element('span', { class: 'gap' }, '[…]'), ' '] : []),
    element('q', {}, segment),
  ]);
}

function pointView({ title, href, note, by, citation }: BriefPointText): HTMLElement {
  return element(
    'li',
    {},
    link(href, title),
    note !== undefined && element('p', { class: 'hint' }, note),
    by !== undefined && element('p', { class: 'hint' }, by),
    ' ',
    citation && element('p', { class: 'hint' }, ...cited(citation)),
  );
}

function sourcesView(sources: readonly BriefSourceText[]): HTMLElement {
  return element(
    'section',
    { class: 'part' },
    element('h2', {}, 'Sources'),
    element('ol', { class: 'brief-sources' }, ...sources.map(sourceView)),
  );
}

function sourceView(source: BriefSourceText): HTMLElement {
  const { number, authors, title, href, published, address, remarks } = source;
  return element(
    'li',
    { id: anchorOf(number), tabindex: '-1' },
    element('p', {}, `${authors}, `, element('cite', {}, link(href, title)), `, ${published}.`),
    ' ',
    address !== undefined && element('p', { class: 'brief-source-address' }, link(address, address)),
    ' ',
    element('p', { class: 'hint' }, remarks.join(' ')),
  );
}

function cited({ number, text }: BriefCitation): (Node | string)[] {
  return [
    text && `${text} `,
    element('a', { href: `#${anchorOf(number)}`, 'aria-label': `source ${number}` }, `[${number}]`),
  ];
}

function anchorOf(number: number): string {
  return `source-${number}`;
}

function noticeView({ label, text, isWarning }: BriefNotice): HTMLElement {
  return element(
    'p',
    { class: isWarning ? 'caveat' : 'hint' },
    element('strong', {}, `${label}.`),
    ` ${text}`,
  );
}

function link(href: string, words: string): HTMLAnchorElement {
  return element('a', { href }, words);
}
