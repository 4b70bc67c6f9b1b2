import { instance } from '@viz-js/viz';
import { mapToArgdown } from '#export/map-argdown.ts';
import { mapToDot } from '#export/map-dot.ts';
import { mapToMermaid } from '#export/map-mermaid.ts';
import type { ArgumentMap } from '#knowledge/argument-map.ts';

const graphviz = await instance();

/** A map as its page shows it: the drawing, the boxes and arrows for its twin in words, and texts to copy. */
export interface DrawnMap {
  readonly map: ArgumentMap;
  /** Inline SVG. Colours come from the style sheet by class. */
  readonly svg: string;
  readonly dot: string;
  readonly mermaid: string;
  readonly argdown: string;
}

/** Graphviz lays the map out; nothing of the layout is ours. */
export function drawMap(map: ArgumentMap): DrawnMap {
  const dot = mapToDot(map);
  const svg = graphviz
    .renderString(dot, { format: 'svg', engine: 'dot' })
    .replace(/^[\s\S]*?(?=<svg)/, '')
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<title>[\s\S]*?<\/title>\n?/g, '')
    .replace(/ (?:fill|stroke|font-family)="[^"]*"/g, '')
    .replace(/ id="[^"]*"/g, '')
    .replace(/xlink:href=/g, 'href=')
    .replace(/ xlink:title="[^"]*"/g, '')
    .replace(/<a /g, '<a tabindex="-1" ')
    .replace('<svg ', '<svg aria-hidden="true" focusable="false" class="map" ')
    .replace(/ xmlns:xlink="[^"]*"/, '');
  return { map, svg, dot, mermaid: mapToMermaid(map), argdown: mapToArgdown(map) };
}
