import type { AnyEntry } from '#knowledge/entry.ts';
import { permalink } from '#knowledge/permalink.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { schemaUrl } from '../schema-url.ts';

/** Where the file of a claim's record is, under the site's root. */
export function claimFile(id: string): string {
  return `${permalink('claims', id)}claim.json`;
}

/** What stands in that file: the record with the address of its schema in front. */
export function withSchema(context: ViewContext, record: string): string {
  return `${withFirst('$schema', schemaUrl(context, 'claim'), record)}\n`;
}

/** The text of a record with one more field in front. */
export function withFirst(key: string, value: string, record: string): string {
  return `{${JSON.stringify(key)}:${JSON.stringify(value)},${record.slice(1)}`;
}

/** The record as an earlier build has written it, where this one would write the same. Only claims have files of their own. */
export function earlierRecordText(context: ViewContext, { collection, id }: AnyEntry): string | undefined {
  const file = collection === 'claims' ? context.earlierText?.(claimFile(id)) : undefined;
  return file && `{${file.slice(withSchema(context, '{').length - 1, -1)}`;
}
