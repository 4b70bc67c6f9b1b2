import type { Brief } from '#export/brief/brief.ts';
import { composeBrief } from '#export/brief/compose.ts';
import { pickOf } from '#export/brief/tray.ts';
import { briefMeasure } from '#knowledge/views/brief-measure.ts';
import { briefClaim, briefPosition, briefSource, type BriefEntry } from '#knowledge/views/brief-view.ts';
import { find } from '#knowledge/views/context.ts';
import { briefWords } from '../../../src/components/brief/words.ts';
import { teaContext } from '../../tea-context.ts';

const context = teaContext();

/** Entries of the second debate as the brief page fetches them. @param keys `collection/id` */
export function teaEntries(...keys: readonly string[]): BriefEntry[] {
  return keys.map((key) => {
    const view = viewOf(key);
    if (!view) throw new Error(`there is no ${key}`);
    return JSON.parse(JSON.stringify(view)) as BriefEntry;
  });
}

export const teaPlace = {
  siteName: 'The Tea Debate',
  home: 'https://example.org/tea/',
  address: 'https://example.org/tea/brief/#claims/tea-first-scalds',
  asOf: '22 November 2026',
} as const;

export function teaBrief(
  entries: readonly BriefEntry[],
  options: { title?: string; isShort?: boolean } = {},
): Brief {
  return composeBrief({ title: '', isShort: false, ...options }, entries, briefWords, teaPlace);
}

function viewOf(key: string): BriefEntry | undefined {
  const { collection, id = '' } = pickOf(key) ?? {};
  const claim = find(context, 'claims', id);
  const position = find(context, 'positions', id);
  const source = find(context, 'sources', id);
  if (collection === 'claims') return claim && briefClaim(context, claim);
  if (collection === 'positions') return position && briefPosition(context, position);
  if (collection === 'measures') {
    const measure = find(context, 'measures', id);
    return measure && briefMeasure(context, measure);
  }
  return source && briefSource(context, source);
}
