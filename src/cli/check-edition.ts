import { readContentFiles } from '#files/content-folder.ts';
import { readEditions } from '#files/editions.ts';
import { sha256 } from '#files/sha256.ts';
import { departures } from '#knowledge/edition.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';

/** Why the content cannot be built as an edition: it is not that of which the edition was made. `undefined` when it is. */
export function refuseEdition(content: string, label: string): string | undefined {
  const { editions } = readEditions(content);
  const [newest] = editions;
  if (newest?.label !== label)
    return `the newest edition here is ${newest ? `\`${newest.label}\`` : 'none'}, not \`${label}\`: build it from its tag`;
  const differing = departures(newest, readKnowledgeBase(readContentFiles(content)).knowledgeBase, sha256);
  if (differing.length === 0) return undefined;
  const more = differing.length > 5 ? ` and ${differing.length - 5} more` : '';
  return `the content is not that of edition \`${label}\`; other or missing: ${differing.slice(0, 5).join(', ')}${more}. Build it from its tag`;
}
