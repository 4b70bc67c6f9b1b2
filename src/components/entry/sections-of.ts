/** A part of a page: the id of its heading, and the heading's words as HTML. */
export interface PageSection {
  readonly id: string;
  readonly heading: string;
}

const labelled = /<section[^>]* aria-labelledby="([\w-]+)"[^>]*>\s*<h2 id="\1"[^>]*>(.*?)<\/h2>/gs;

const heading = /<h2[^>]* id="([\w-]+)"[^>]*>(.*?)<\/h2>/gs;

/** The parts of a page as its components write them: sections labelled by a second-level heading that they begin with. */
export function sectionsOf(html: string): PageSection[] {
  return headingsIn(html, labelled);
}

/** The parts of a text: every second-level heading begins one. */
export function textSectionsOf(html: string): PageSection[] {
  return headingsIn(html, heading);
}

function headingsIn(html: string, pattern: RegExp): PageSection[] {
  return [...html.matchAll(pattern)].map(([, id = '', words = '']) => ({
    id,
    heading: words.replaceAll(/<[^>]*>/g, '').trim(),
  }));
}
