import { claimJson, claimTombstoneJson } from '#export/json.ts';
import type { Entry, Grave } from '#knowledge/entry.ts';
import { load } from './load.ts';

/** A claim as a file: under its id, under every earlier one, and what is left of merged and withdrawn claims. */
export function claimFiles(): { params: { id: string }; props: { subject: Entry<'claims'> | Grave } }[] {
  const { entries, graves } = load().knowledgeBase;
  const subjects = [
    ...[...entries.claims.values()].flatMap((claim) => [claim.id, ...claim.data.aliases].map((id) => ({ id, subject: claim }))),
    ...[...graves.values()].filter(({ collection }) => collection === 'claims').map((grave) => ({ id: grave.id, subject: grave })),
  ];
  return subjects.map(({ id, subject }) => ({ params: { id }, props: { subject } }));
}

export function claimFile(subject: Entry<'claims'> | Grave): Response {
  return new Response('tombstone' in subject ? claimTombstoneJson(load(), subject) : claimJson(load(), subject));
}
