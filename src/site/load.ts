import type { ViewContext } from '#knowledge/views/context.ts';
import { readContext } from '#files/view-context.ts';
import { handover } from './handover.ts';

let loaded: { context: ViewContext; at: number } | undefined;

/**
 * The corpus every page is rendered from. Read once for a build; the dev server reads it again when a file has changed
 * (see `content-watch.ts`), and leaves out what cannot be read, which stops a build.
 */
export function load(): ViewContext {
  if (!loaded || (import.meta.env.DEV && loaded.at <= (handover.contentChangedAt ?? 0))) {
    // Before the reading: what is written while it goes on may be missing in it.
    const at = Date.now();
    loaded = { context: readContext(import.meta.env.BASE_URL, import.meta.env.DEV), at };
  }
  return loaded.context;
}
