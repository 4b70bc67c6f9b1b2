import { CORE_SCHEMA, load } from 'js-yaml';
import { bodyExcess } from './body-limits.ts';
import { hiddenCharacter, hiddenValue } from './hidden-character.ts';
import { placeAt } from './locate.ts';
import { yamlProblem, type ParseProblem } from './parse-problem.ts';

/** Longer than any entry that a person would read; what is longer is left unread, so that nobody waits for it. */
const longestFile = 250_000;

/** What is wrong with a file's text whatever it says. */
export function textProblem({ path, text }: { path: string; text: string }): ParseProblem | undefined {
  if (text.length > longestFile)
    return {
      rule: 'file-size',
      file: path,
      message: `the file has ${text.length} characters; expected at most ${longestFile}`,
      at: { line: 1, column: 1 },
    };
  const hidden = hiddenCharacter(text);
  if (!hidden) return undefined;
  const message = `unexpected character ${hidden.name}`;
  return { rule: 'hidden-character', file: path, message, at: placeAt(text, hidden.offset) };
}

/** What makes a body too much to read. @param start where in the file's text it begins */
export function bodyProblem(
  { path, text }: { path: string; text: string },
  start: number,
): ParseProblem | undefined {
  const excess = bodyExcess(text.slice(start));
  return (
    excess && {
      rule: 'file-size',
      file: path,
      message: excess.message,
      at: placeAt(text, start + excess.offset),
    }
  );
}

/** What makes a page that has no record too much to read, or read otherwise than it is. */
export function pageProblem(file: { path: string; text: string }): ParseProblem | undefined {
  return textProblem(file) ?? bodyProblem(file, 0);
}

/**
 * Reads a record. Anchors and aliases are refused: a few lines of them can stand for more values than there is memory for.
 *
 * @param linesBefore lines of the file in front of the record
 */
export function loadYaml(
  file: string,
  text: string,
  linesBefore: number,
): { readonly data: unknown } | { readonly problem: ParseProblem } {
  let data: unknown;
  try {
    data = load(text, { schema: CORE_SCHEMA, maxAliases: 0 });
  } catch (error) {
    return { problem: yamlProblem(file, text, error, linesBefore) };
  }
  const problem = hiddenProblem(file, text, data);
  return problem ? { problem } : { data };
}

/** Escapes and references, and what the canonical form of a quotation is without: a character may show once they are gone. */
const mayHide = /[\\&\u00AD\u180E\u200B-\u200F\u2060-\u206F\uFEFF]/;

/**
 * What is wrong with a record of whose values one holds a character that nobody sees.
 *
 * @param text what the record was read from
 */
export function hiddenProblem(file: string, text: string, data: unknown): ParseProblem | undefined {
  const hidden = mayHide.test(text) ? hiddenValue(data) : undefined;
  if (!hidden) return undefined;
  const message = `unexpected character ${hidden.name}`;
  return { rule: 'hidden-character', file, message, path: hidden.path };
}
