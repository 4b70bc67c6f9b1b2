import { expect, test } from 'vitest';
import { escapeAddress, escapeLatex, protectedTitle } from '#domain/bibliography/latex-text.ts';

test('what LaTeX would take for a command is escaped, letters of all scripts are not', () => {
  expect(escapeLatex('R&D: 5 % of $3 #1 a_b {c} ^ ~ \\ é 中')).toBe(
    'R\\&D: 5 \\% of \\$3 \\#1 a\\_b \\{c\\} \\textasciicircum{} \\textasciitilde{} \\textbackslash{} é 中',
  );
});

test('a title has braces of its own', () => {
  expect(protectedTitle('NATO & tea')).toBe('{NATO \\& tea}');
});

test('an address is percent-encoded only where it would end its field or begin mathematics', () => {
  expect(escapeAddress('https://example.org/{a}\\$b_c?x=1&y=%20#z~')).toBe(
    'https://example.org/%7Ba%7D%5C%24b_c?x=1&y=%20#z~',
  );
});
