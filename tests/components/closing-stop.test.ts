import { expect, test } from 'vitest';
import { closingStop } from '../../src/components/closing-stop.ts';

test.each([
  ['Milk scalds', '.'],
  ['Milk scalds [not read by us]', '.'],
  ['Milk scalds.', ''],
  ['Does milk scald?', ''],
  ['He asked: “Does milk scald?”', ''],
])('a sentence ending with %j is closed with %j', (text, stop) => {
  expect(closingStop(text)).toBe(stop);
});
