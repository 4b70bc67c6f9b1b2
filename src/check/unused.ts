import { bodyLinks } from '#knowledge/body-links.ts';
import { entryKey } from '#knowledge/entry.ts';
import type { CollectionName } from '#schema/fields.ts';
import { report, topOf, type CheckInput, type Finding } from './context.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Warns of entries that no other entry refers to, in its record or in prose, and that nobody is sent to start with. */
export function unusedEntries(
  input: CheckInput,
  collection: CollectionName,
  finding: Pick<Finding, 'rule' | 'message' | 'remedy'>,
): Diagnostic[] {
  // A file that could not be read may be the one that uses it.
  if (input.problems.length > 0) return [];
  const { entries, backlinks, mentions, site } = input.knowledgeBase;
  const onPages = new Set(input.pages?.flatMap(({ text }) => bodyLinks(text)).map(({ target }) => target));
  return [...entries[collection].values()].flatMap((entry) => {
    const key = entryKey(collection, entry.id);
    const isUsed =
      [...(backlinks.get(key) ?? []), ...(mentions.get(key) ?? [])].some(({ from }) => from !== entry) ||
      site.start.some(({ to }) => to === key) ||
      onPages.has(key);
    const at = topOf(entry.file);
    return isUsed ? [] : report(input, { ...finding, severity: 'warning', at });
  });
}
