import { readBodies } from '../body-tree.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { linkFault } from '../link-fault.ts';

/** A link in a body leads to an entry that is there, to another page of the site, or to the web. */
export function bodyLink(input: CheckInput): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { nodes } of readBodies(input))
    for (const { url, at, type } of nodes) {
      const fault = url === undefined || type === 'image' ? undefined : linkFault(input, url, at.file);
      if (fault) found.push(report(input, { rule: 'body-link', at, ...fault }));
    }
  return found;
}
