import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';

const fetching = (others: readonly string[]) =>
  contentSecurityPolicy(others)
    .split('; ')
    .find((rule) => rule.startsWith('connect-src'));

test('a page fetches from its own site, and from others only where they are named', () => {
  expect(fetching([])).toBe("connect-src 'self'");
  expect(fetching(['https://a.example/tea/', 'https://a.example/cups/', 'https://b.example/'])).toBe(
    "connect-src 'self' https://a.example https://b.example",
  );
});
