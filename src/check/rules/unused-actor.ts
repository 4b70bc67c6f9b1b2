import { unusedEntries } from '../unused.ts';
import type { CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** An actor that nothing refers to or mentions. */
export function unusedActor(input: CheckInput): Diagnostic[] {
  return unusedEntries(input, 'actors', {
    rule: 'unused-actor',
    message: 'nothing refers to or mentions this actor',
    remedy: 'Name them where they speak, hold a position or act; or remove the entry.',
  });
}
