import type { z } from 'zod';

/** A file that a machine wrote and that cannot be used. */
export interface FileProblem {
  /** Path under `content/`. */
  readonly file: string;
  readonly message: string;
}

/** What a file of a machine's holds, or why it holds no such thing. @param name of the thing, as in “not a receipt” */
export function readMachineJson<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  name: string,
): z.infer<Schema> | string {
  let data: unknown;
  try {
    data = parseJson(text);
  } catch (error) {
    return `not valid JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `not ${name}: ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`;
}

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
