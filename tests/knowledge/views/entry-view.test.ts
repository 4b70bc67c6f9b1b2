import { expect, test } from 'vitest';
import type { Entry } from '#knowledge/entry.ts';
import { entryView } from '#knowledge/views/entry-view.ts';
import { teaContext } from '../../tea-context.ts';

test('has the newest correction first, of one day the last that was written', () => {
  const context = teaContext();
  const claim = context.knowledgeBase.entries.claims.get('bill-will-pass') as Entry<'claims'>;
  const corrections = [
    { on: '2026-01-06', what: 'One.' },
    { on: '2026-02-01', what: 'Two.' },
    { on: '2026-02-01', what: 'Three.' },
  ];
  const view = entryView(context, { ...claim, data: { ...claim.data, corrections } });
  expect(view.corrections.map(({ what }) => what)).toEqual(['Three.', 'Two.', 'One.']);
});
