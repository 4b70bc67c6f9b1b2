import { isBodyAddress } from '#knowledge/body-address.ts';
import type { EntryKey } from '#knowledge/entry.ts';
import { entryAt, permalink } from '#knowledge/permalink.ts';
import { collectionNames, type CollectionName } from '#schema/fields.ts';
import { readBodies } from '../body-tree.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestTo } from '../nearest.ts';
import { isUnreadable } from '../resolve.ts';

/** A link in a body leads to an entry that is there, to another page of the site, or to the web. */
export function bodyLink(input: CheckInput): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { nodes } of readBodies(input))
    for (const { url, at, type } of nodes) {
      const fault = url === undefined || type === 'image' ? undefined : faultOf(input, url);
      if (fault) found.push(report(input, { rule: 'body-link', at, ...fault }));
    }
  return found;
}

interface Fault {
  readonly message: string;
  readonly nearest?: readonly string[];
  readonly remedy: string;
}

function faultOf(input: CheckInput, url: string): Fault | undefined {
  if (!isBodyAddress(url))
    return {
      message: `unexpected address \`${url}\`; expected one that begins with https://, http://, / or #, without spaces and backslashes`,
      remedy:
        'Write the whole address of a page on the web, or the path of an entry, e.g. /claims/some-claim/; in it, a space as %20 and a backslash as %5C.',
    };
  if (!url.startsWith('/')) return undefined;
  const key = entryAt(url);
  if (key) return entryFault(input, url, key);
  const [, folder = '', rest = ''] = url.split('/');
  const collection = collectionNames.find((name) => name === folder);
  if (!collection || rest === '' || rest.startsWith('#')) return undefined;
  const id = rest.replace(/[#?].*$/, '').replace(/\.mdx$/, '');
  return {
    message: `no entry has the address \`${url}\``,
    nearest: addresses(input, collection, id),
    remedy: `Write it as ${permalink(collection, 'some-id')}.`,
  };
}

function entryFault(input: CheckInput, url: string, key: EntryKey): Fault | undefined {
  const { entries, graves, aliases } = input.knowledgeBase;
  const [collection, id] = key.split('/') as [CollectionName, string];
  if (entries[collection].has(id) || graves.has(key) || isUnreadable(input, collection, id)) return undefined;
  const present = aliases.get(key);
  return present === undefined
    ? {
        message: `\`${url}\` leads nowhere: no such entry`,
        nearest: addresses(input, collection, id),
        remedy: 'Correct the address, or take the link out.',
      }
    : {
        message: `\`${url}\` is an earlier address`,
        nearest: [permalink(collection, present)],
        remedy: 'Write the present one.',
      };
}

function addresses(input: CheckInput, collection: CollectionName, id: string): string[] {
  return nearestTo(id, input.knowledgeBase.entries[collection].keys()).map((near) =>
    permalink(collection, near),
  );
}
