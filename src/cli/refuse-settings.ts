import { parseShard } from '#knowledge/shard.ts';
import type { Effects } from './command.ts';

/** Why a setting in the environment cannot be meant, before anything is built with it; one that is empty is not set. */
export function refuseSettings(env: Effects['env']): string | undefined {
  for (const [name, expected, isGood] of settings) {
    const value = env[name];
    if (value && !isGood(value)) return `${name} is \`${value}\`, expected ${expected}`;
  }
  return undefined;
}

const settings: readonly (readonly [name: string, expected: string, isGood: (value: string) => boolean])[] = [
  ['KB_ADDRESS', 'a whole address, for example `https://example.org`', isAddress],
  ['KB_EDITIONS', 'a whole address, for example `https://example.org/ed/`', isAddress],
  ['KB_LIVE', 'a whole address, for example `https://example.org/`', isAddress],
  [
    'KB_BASE',
    'a path as it stands in an address, for example `/repo/`',
    (value) => /^[\w.~%/-]+$/.test(value),
  ],
  ['KB_SHARD', 'a part and how many there are, for example `2/3`', isShard],
  ['SOURCE_DATE_EPOCH', 'seconds since 1970 in digits', (value) => /^\d{1,11}$/.test(value)],
];

function isAddress(value: string): boolean {
  return /^https?:/.test(value) && URL.canParse(value);
}

function isShard(value: string): boolean {
  try {
    return parseShard(value) !== undefined;
  } catch {
    return false;
  }
}
