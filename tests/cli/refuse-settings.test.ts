import { expect, test } from 'vitest';
import { refuseSettings } from '../../src/cli/refuse-settings.ts';

test.for([
  ['KB_ADDRESS', 'example.org'],
  ['KB_EDITIONS', 'notaurl'],
  ['KB_LIVE', 'https://'],
  ['KB_BASE', 'a b"<'],
  ['KB_SHARD', '9/2'],
  ['KB_SHARD', 'two'],
  ['SOURCE_DATE_EPOCH', 'abc'],
  ['SOURCE_DATE_EPOCH', '1e3'],
] as const)('%s: `%s` is refused in a sentence that says what is expected', ([name, value]) => {
  expect(refuseSettings({ [name]: value })).toMatch(new RegExp(`^${name} is \`.+\`, expected .+ `));
});

test.for([
  {},
  { KB_ADDRESS: '', KB_BASE: '', KB_SHARD: '', SOURCE_DATE_EPOCH: '' },
  {
    KB_ADDRESS: 'https://example.org',
    KB_EDITIONS: 'http://127.0.0.1:8080/ed/',
    KB_LIVE: 'https://example.org/repo/',
  },
  { KB_BASE: '/repo/ed/2026-11/', KB_SHARD: '2/3', SOURCE_DATE_EPOCH: '1767225600' },
  { KB_BASE: 'repo' },
])('%j is taken', (env) => expect(refuseSettings(env)).toBeUndefined());
