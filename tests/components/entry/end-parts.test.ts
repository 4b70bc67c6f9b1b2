import { expect, it } from 'vitest';
import { endSections } from '../../../src/components/entry/end-parts.ts';

const none = { disagreements: [], doubts: [], mentions: { items: [], before: 0, inAll: 0 } };

it('names the parts that a page ends with, in their order', () => {
  const view = { ...none, doubts: [{ about: 'title', text: 'Nobody has seen it.' }] };
  expect(endSections(view, true)).toEqual([
    { id: 'doubts', heading: 'What is not certain here' },
    { id: 'cite', heading: 'Cite this' },
  ]);
  expect(endSections(none, false)).toEqual([]);
});
