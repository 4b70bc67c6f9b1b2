import type { Feed } from './feed.ts';

/** @see https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ title, author, language, pageUrl, feedUrl, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: pageUrl,
    feed_url: feedUrl,
    language,
    authors: [{ name: author }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      date_published: `${item.on}T00:00:00Z`,
      date_modified: `${item.on}T00:00:00Z`,
      tags: [item.category],
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
