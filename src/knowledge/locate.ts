import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { splitFrontMatter } from './front-matter.ts';

/** Line and column in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds fields in a file: the value at `path`, or its key when `atKey`; the nearest enclosing field that exists when the path leads nowhere. */
export type Locator = (path: readonly PropertyKey[], atKey?: boolean) => Place;

/**
 * What finds the fields of a file. Reads it a second time with a parser that keeps places, which is slow: call it for diagnostics
 * only, and once for all of a file.
 */
export function locatorOf(text: string): Locator {
  const parts = splitFrontMatter(text);
  const lines = new LineCounter();
  const root = readPlaces(parts ? parts.frontMatter : text, lines);
  const pairs = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>();
  return (path, atKey = false) => {
    const { line, col } = lines.linePos(offsetOf(root, path, atKey, pairs) ?? 0);
    // The front matter begins on the second line, behind the opening ---.
    return { line: parts ? line + 1 : line, column: col };
  };
}

/** Nothing where the text is nested too deep for the parser, so that all is found at its start. */
function readPlaces(text: string, lineCounter: LineCounter): Node | null {
  try {
    // To look for a key that is given twice takes as long as there are keys, for each; whoever reads a record has done so.
    return parseDocument(text, { lineCounter, keepSourceTokens: false, uniqueKeys: false }).contents;
  } catch {
    return null;
  }
}

function offsetOf(
  root: Node | null,
  path: readonly PropertyKey[],
  atKey: boolean,
  pairs: Map<YAMLMap, ReadonlyMap<unknown, Pair>>,
): number | undefined {
  let node: unknown = root;
  let offset = root?.range?.[0];
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const known = pairs.get(node) ?? pairsOf(node);
      pairs.set(node, known);
      const pair = known.get(step);
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

/** By their keys; of a key that is given twice the first. */
function pairsOf(map: YAMLMap): Map<unknown, Pair> {
  return new Map(
    map.items.toReversed().flatMap((pair) => (isScalar(pair.key) ? [[pair.key.value, pair]] : [])),
  );
}

/** Line and column of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  return placesIn(text)(offset);
}

/** The same for many offsets in one text, whose lines are counted once. */
export function placesIn(text: string): (offset: number) => Place {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}
