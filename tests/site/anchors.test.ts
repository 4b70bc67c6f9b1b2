import { describe, expect, test } from 'vitest';
import { ownAnchors, ownForms } from '#check/rules/anchor-taken.ts';
import { readContentFiles } from '#files/content-folder.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { base, debate, fixture } from '../runner/sites.ts';
import { builtPages, faults, isEntryOf, isFormer, type Page } from './built-pages.ts';

describe.each([debate, fixture])('the anchors of the $name', (site) => {
  const { entries, graves } = readKnowledgeBase(readContentFiles(site.content)).knowledgeBase;
  const ids = (page: Page): string[] =>
    page
      .$('[id]')
      .toArray()
      .map((element) => page.$(element).attr('id') ?? '');

  const senses = [...entries.terms.values()].flatMap(({ data }) => data.senses.map(({ id }) => id));
  const events = [...entries.events.values()].flatMap(({ id, data }) => [id, ...data.aliases]);
  const gone = [...graves.values()].filter(({ collection }) => collection === 'events').map(({ id }) => id);

  test.for<[page: keyof typeof ownAnchors, given: ReadonlySet<string>, others: RegExp]>([
    ['drift', new Set(entries.sources.keys()), /^$/],
    ['unanswered', new Set(entries.questions.keys()), /^$/],
    ['terms', new Set(senses.flatMap((id) => [id, `${id}-label`])), ownForms.terms],
    [
      'timeline',
      new Set([...events, ...gone]),
      new RegExp(`${ownForms.timeline.source}|^source-.+|^stage-.+-\\d+$`),
    ],
  ])('of the page %s beside ids of authors are those that the check knows', ([name, given, others]) => {
    const own: readonly string[] = ownAnchors[name];
    const pages = builtPages(site).filter((page) =>
      name === 'terms'
        ? isEntryOf('terms', page) && !page.path.includes('/page/') && !isFormer(page)
        : page.path === `${base}${name}/`,
    );
    expect(pages.length).toBeGreaterThan(0);
    const unknown = faults(pages, (page) =>
      ids(page).filter((id) => !own.includes(id) && !given.has(id) && !others.test(id)),
    );
    expect(unknown).toEqual([]);
  });
});
