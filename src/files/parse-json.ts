/**
 * Reads JSON that a machine wrote. Of a key that is given twice, people read the first and programs the last; `__proto__` some
 * leave out and others take for more than a key. No machine of ours writes either.
 *
 * @throws when it cannot be read
 */
export function parseJson(text: string): unknown {
  const data: unknown = JSON.parse(text);
  const compact = text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');
  if (compact.includes('"__proto__":')) throw new SyntaxError('unexpected key `__proto__`');
  if (JSON.stringify(data) !== compact)
    throw new SyntaxError('a key is given twice, or something is written otherwise than a machine does');
  return data;
}
