import { isBodyAddress } from '#knowledge/body-address.ts';
import { entryKey, splitKey, type EntryKey } from '#knowledge/entry.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { ownFiles, ownPages } from '#knowledge/own-pages.ts';
import { entryAt, permalink } from '#knowledge/permalink.ts';
import { collectionNames, type CollectionName } from '#schema/fields.ts';
import { isUnreadable } from './answered.ts';
import type { CheckInput } from './context.ts';
import { nearestTo } from './nearest.ts';

/** Why a link in a body may not have its address. */
export interface LinkFault {
  readonly message: string;
  readonly nearest?: readonly string[];
  readonly remedy: string;
}

/** @param file the one in whose body it stands */
export function linkFault(input: CheckInput, url: string, file: string): LinkFault | undefined {
  if (!isBodyAddress(url))
    return {
      message: `unexpected address \`${url}\`; expected one that begins with https://, http://, / or #, without spaces, backslashes, a name before an @ and what nobody sees`,
      remedy:
        'Write the whole address of a page on the web, or the path of an entry, e.g. /claims/some-claim/; in it, a space as %20 and a backslash as %5C, and a host in other letters as xn--….',
    };
  if (url.startsWith('#')) return partFault(input, url, entryIn(file));
  if (!url.startsWith('/')) return undefined;
  const key = entryAt(url);
  if (key) return entryFault(input, url, key) ?? partFault(input, url, key);
  const [, folder = '', rest = ''] = url.split('/');
  const collection = collectionNames.find((name) => name === folder);
  if (!collection || rest === '' || rest.startsWith('#')) return pageFault(input, url);
  const id = rest.replace(/[#?].*$/, '').replace(/\.mdx$/, '');
  return {
    message: `no entry has the address \`${url}\``,
    nearest: addresses(input, collection, id),
    remedy: `Write it as ${permalink(collection, 'some-id')}.`,
  };
}

function entryFault(input: CheckInput, url: string, key: EntryKey): LinkFault | undefined {
  const { entries, graves, aliases } = input.knowledgeBase;
  const [collection, id] = splitKey(key);
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

/** Parts of an entry's page are looked for as far as they are counted: what else a page calls its parts is not known here. */
function partFault(input: CheckInput, url: string, key: EntryKey | undefined): LinkFault | undefined {
  const [, part = '', number] = /#(evidence|holder)-(\d+)$/.exec(url) ?? [];
  const count = key && partsOf(input, part, key)?.length;
  if (count === undefined || (Number(number) >= 1 && Number(number) <= count)) return undefined;
  return {
    message: `\`${url}\` leads to no part of the page, which has ${count} of them`,
    nearest: count === 0 ? [] : [url.replace(/\d+$/, String(count))],
    remedy: 'Correct the number, counted from 1, or link to the page as a whole.',
  };
}

function partsOf(input: CheckInput, part: string, key: EntryKey): readonly unknown[] | undefined {
  const { claims, positions } = input.knowledgeBase.entries;
  const [collection, id] = splitKey(key);
  if (part === 'evidence' && collection === 'claims') return claims.get(id)?.data.evidence;
  if (part === 'holder' && collection === 'positions') return positions.get(id)?.data.holders;
  return undefined;
}

function pageFault(input: CheckInput, url: string): LinkFault | undefined {
  const path = url.replace(/[#?].*$/, '');
  const comparisons = [...input.knowledgeBase.entries.questions.keys()].map((id) => `/compare/${id}/`);
  const pages = [...ownPages, ...ownFiles, ...comparisons];
  // What the data and earlier editions consist of is decided by who builds the site.
  if (pages.includes(path) || /^\/(?:data|ed)\/./.test(path)) return undefined;
  const entries = [...allEntries(input.knowledgeBase)].map(({ collection, id }) => permalink(collection, id));
  return {
    message: `\`${url}\` leads nowhere: the site has no such page`,
    nearest: nearestTo(path, [...pages, ...entries]),
    remedy: `Correct the address; entries have ${permalink('claims', 'some-id')} and ${permalink('events', 'some-id')}.`,
  };
}

function addresses(input: CheckInput, collection: CollectionName, id: string): string[] {
  return nearestTo(id, input.knowledgeBase.entries[collection].keys()).map((near) =>
    permalink(collection, near),
  );
}

/** The entry whose body stands in a file; a page of the software's own has none. */
function entryIn(file: string): EntryKey | undefined {
  const [folder, name = ''] = file.split('/');
  const collection = collectionNames.find((known) => known === folder);
  return collection && entryKey(collection, name.replace(/\.mdx$/, ''));
}
