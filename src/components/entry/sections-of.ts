/** A part of a page: the id of its heading, and the heading's words as HTML. */
export interface PageSection {
  readonly id: string;
  readonly heading: string;
}

const heading = /<h2[^>]* id="([\w-]+)"[^>]*>(.*?)<\/h2>/gs;

/** The parts of a page as its components write them: sections labelled by a second-level heading that they begin with. */
export function sectionsOf(html: string): PageSection[] {
  return [...html.matchAll(heading)]
    .filter(({ 1: id = '', index }) => {
      const before = html.slice(html.lastIndexOf('<section', index), index).trimEnd();
      return before.indexOf('>') === before.length - 1 && before.includes(` aria-labelledby="${id}"`);
    })
    .map(sectionOf);
}

/** The parts of a text: every second-level heading begins one. */
export function textSectionsOf(html: string): PageSection[] {
  return [...html.matchAll(heading)].map(sectionOf);
}

function sectionOf([, id = '', words = '']: RegExpExecArray): PageSection {
  return { id, heading: words.replaceAll(/<[^>]*>/g, '').trim() };
}
