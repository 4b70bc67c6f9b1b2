import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { splitFrontMatter } from './front-matter.ts';

/** Line and column in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where in a file a field stands: the value at `path`, or its key when `atKey`; the nearest enclosing field that
 * exists when the path leads nowhere. Reads the file a second time with a parser that keeps places, which is slow: call it
 * for diagnostics only.
 */
export function locateField(text: string, path: readonly PropertyKey[], atKey = false): Place {
  const parts = splitFrontMatter(text);
  const lines = new LineCounter();
  const offset = findOffset(parts ? parts.frontMatter : text, path, atKey, lines);
  const { line, col } = lines.linePos(offset);
  // The front matter begins on the second line, behind the opening ---.
  return { line: parts ? line + 1 : line, column: col };
}

/** The start of the text, where it is nested too deep for a parser that keeps places. */
function findOffset(
  text: string,
  path: readonly PropertyKey[],
  atKey: boolean,
  lineCounter: LineCounter,
): number {
  try {
    const { contents } = parseDocument(text, { lineCounter, keepSourceTokens: false });
    return offsetOf(contents, path, atKey) ?? 0;
  } catch {
    return 0;
  }
}

function offsetOf(root: Node | null, path: readonly PropertyKey[], atKey: boolean): number | undefined {
  let node: unknown = root;
  let offset = root?.range?.[0];
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      offset = (last && atKey ? key.range?.[0] : (value?.range?.[0] ?? key.range?.[0])) ?? offset;
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

/** Line and column of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
