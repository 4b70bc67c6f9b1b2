import type { PreviewView } from '#knowledge/views/preview-view.ts';
import { shorten } from './shorten.ts';
import { escapeXml } from './xml.ts';

/** So many characters are shown of each part: a preview stays about one KB, whatever the record says. */
const most = { title: 280, words: 240, fact: 90 } as const;

/** A record's preview as HTML that stands in another page. */
export function previewFragment({ kind, link, words, facts }: PreviewView): string {
  const quoted = words && escapeXml(shorten(words.text, most.words));
  const said = words && [words.lead && escapeXml(words.lead), wrap(quoted ?? '', words)].filter(Boolean);
  return [
    line('noun', escapeXml(kind.join(' · '))),
    line(
      'preview-title',
      `<a href="${escapeXml(link.href)}"${lang(link.language)}>${escapeXml(shorten(link.title, most.title))}</a>`,
    ),
    said && line('preview-words', said.join(' ')),
    facts.length > 0 && line('hint', facts.map((fact) => escapeXml(shorten(fact, most.fact))).join(' · ')),
  ]
    .filter(Boolean)
    .join('\n')
    .concat('\n');
}

function line(name: string, html: string): string {
  return `<p class="${name}">${html}</p>`;
}

function wrap(html: string, { isQuotation, language }: NonNullable<PreviewView['words']>): string {
  return isQuotation ? `<q${lang(language)}>${html}</q>` : html;
}

function lang(tag: string | undefined): string {
  return tag === undefined ? '' : ` lang="${escapeXml(tag)}"`;
}
