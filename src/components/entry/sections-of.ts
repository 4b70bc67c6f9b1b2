/** A part of a page: the id of its heading, and the heading's words as HTML. */
export interface PageSection {
  readonly id: string;
  readonly heading: string;
}

const labelled = /<section[^>]* aria-labelledby="([\w-]+)"[^>]*>\s*<h2 id="\1"[^>]*>(.*?)<\/h2>/gs;

/** The parts of a page as its components write them: sections labelled by a second-level heading that they begin with. */
export function sectionsOf(html: string): PageSection[] {
  return [...html.matchAll(labelled)].map(([, id = '', heading = '']) => ({
    id,
    heading: heading.replaceAll(/<[^>]*>/g, '').trim(),
  }));
}
