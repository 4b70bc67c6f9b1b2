import type { ArgumentMap } from '#knowledge/argument-map.ts';
import { mapToArgdown } from './map-argdown.ts';
import { mapToDot } from './map-dot.ts';
import { mapToMermaid } from './map-mermaid.ts';

/** The languages in which a map can be taken away. */
export const mapFormats: readonly {
  readonly name: string;
  readonly extension: string;
  readonly write: (map: ArgumentMap) => string;
}[] = [
  { name: 'Mermaid', extension: 'mmd', write: mapToMermaid },
  { name: 'DOT (Graphviz)', extension: 'dot', write: mapToDot },
  { name: 'Argdown', extension: 'argdown', write: mapToArgdown },
];
