import { escapeXml } from '../xml.ts';
import type { Feed, FeedItem } from './feed.ts';

/** @see https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed({ title, author, language, pageUrl, feedUrl, updated, items }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `  <id>${escapeXml(feedUrl)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${moment(updated)}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feedUrl)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(pageUrl)}"/>`,
    ...items.map(atomEntry),
    '</feed>',
    '',
  ].join('\n');
}

function atomEntry({ id, url, title, summary, on, category }: FeedItem): string {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `    <published>${moment(on)}</published>`,
    `    <updated>${moment(on)}</updated>`,
    `    <category term="${escapeXml(category)}"/>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** Only the day of a change is recorded. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
