import { urlOf } from '#knowledge/permalink.ts';
import type { ViewContext } from '#knowledge/views/context.ts';

/** The whole address of a published JSON Schema. */
export function schemaUrl({ publication }: Pick<ViewContext, 'publication'>, name: string): string {
  return urlOf(publication, `/data/schema/${name}.json`);
}
