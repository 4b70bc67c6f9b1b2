import { permalink, urlOf } from '#knowledge/permalink.ts';
import { find, type ViewContext } from '#knowledge/views/context.ts';
import { questionsInOrder } from '#knowledge/views/question-order.ts';

/**
 * What a language model should know before it reads on, and where the data is.
 * @see https://llmstxt.org
 */
export function llmsTxt(context: ViewContext): string {
  const { site, entries } = context.knowledgeBase;
  const url = (path: string): string => urlOf(context.publication, path);
  const link = (title: string, path: string, note: string): string =>
    `- [${oneLine(title)}](${url(path)}): ${oneLine(note)}`;
  const passages = [...entries.claims.values()].flatMap(({ data }) => data.evidence);
  const quoted = passages.filter(({ quote }) => quote !== undefined).length;
  const main = find(context, 'questions', site.question);
  return [
    `# ${oneLine(site.name)}`,
    '',
    `> ${oneLine(site.description)}`,
    '',
    ...(main ? [`The main question: ${oneLine(main.data.statement)}`, ''] : []),
    `${entries.claims.size} claims, ${entries.positions.size} positions and ${entries.sources.size} sources. Every claim has a page with what it rests on, who says so, and what answers it. Of ${passages.length} passages cited for claims, ${quoted} are quoted in the exact words of the source; of the others the page says in our words what the source says (a gist): do not quote that as its words. A status (unchallenged, restored, challenged, unresolved) describes what is recorded here, not what is true. “reports” means that a source passes on what somebody else said: quote the speaker, not the source. Cite the page of the claim together with its source. Licence of our own words: ${oneLine(site.licence.name)}; quotations belong to their authors.`,
    '',
    '## Data',
    '',
    link('Everything as JSON', '/data/knowledge-base.json', 'all records in one file'),
    link('Everything, a record a line', '/data/knowledge-base.ndjson', 'NDJSON'),
    link('Documentation', '/data/', 'every file, every field, example queries'),
    '- One claim as JSON: put `claim.json` behind the address of its page',
    '',
    '## Questions',
    '',
    ...questionsInOrder(context).map(({ id, data }) =>
      link(data.statement, permalink('questions', id), data.whyItMatters),
    ),
    '',
    '## Optional',
    '',
    link('Claims', '/claims/', 'every claim, by question'),
    link('Sources', '/sources/', 'every work cited'),
    link('Method', '/method/', 'how quotations are checked and statuses computed'),
    link('Changes', '/feed.atom', 'what was recorded, corrected and withdrawn'),
    '',
  ].join('\n');
}

function oneLine(text: string): string {
  // An ampersand only where a reader of Markdown would take it for the beginning of a reference.
  return text
    .replace(/\s+/g, ' ')
    .replace(/[[\]]|&(?=#?\w+;)/g, '\\$&')
    .trim();
}
