import { argumentOf } from './argument.ts';
import { changesOf } from './changes.ts';
import { claimsNaming } from './claims-naming.ts';
import { editionStandings } from './edition-standing.ts';
import { standingOf } from './standing.ts';
import type { Subject } from './trace.ts';
import { TracedMap } from './traced-map.ts';
import { sourceVerifications, verificationOf } from './verification.ts';
import type { ViewContext } from './views/context.ts';
import { idsInOrder } from './views/question-order.ts';
import { hasImageOfEach } from './views/social-card.ts';

/** All that can be looked at of a corpus, by name. What is not here a later build cannot compare. */
export function subjectsOf(context: ViewContext): ReadonlyMap<string, Subject> {
  const { entries, graves, aliases, backlinks, mentions } = context.knowledgeBase;
  const maps = [...Object.values(entries), graves, aliases, backlinks, mentions, context.receipts];
  const found = [
    argumentOf.subject(context.knowledgeBase),
    standingOf.subject(context.knowledgeBase),
    claimsNaming.subject(context.knowledgeBase),
    changesOf.subject(context),
    hasImageOfEach.subject(context.knowledgeBase),
    idsInOrder.subject(context),
    verificationOf.subject(context),
    sourceVerifications.subject(context),
    editionStandings.subject(context),
  ];
  return new Map([...maps.filter((map) => map instanceof TracedMap), ...found].map((one) => [one.name, one]));
}
