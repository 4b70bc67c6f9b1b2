import { instance } from '@viz-js/viz';
import { keptResults } from '#files/kept-results.ts';
import { mapFormats } from '#export/map-formats.ts';
import { mapToDot } from '#export/map-dot.ts';
import type { ArgumentMap } from '#knowledge/argument-map.ts';

const graphviz = await instance();

/** A map as its page shows it: the drawing, the boxes and arrows for its twin in words, and files to take away. */
export interface DrawnMap {
  readonly map: ArgumentMap;
  /** Inline SVG. Colours come from the style sheet by class. */
  readonly svg: string;
  readonly files: readonly { readonly name: string; readonly href: string }[];
}

/**
 * Graphviz lays the map out; nothing of the layout is ours.
 *
 * @param page the address of the page, with the base path
 */
export function drawMap(map: ArgumentMap, page: string): DrawnMap {
  const dot = mapToDot(map);
  const drawing = keptResults().drawings.get(dot, () =>
    graphviz.renderString(dot, { format: 'svg', engine: 'dot' }),
  );
  const svg = drawing
    .replace(/^[\s\S]*?(?=<svg)/, '')
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<title>[\s\S]*?<\/title>\n?/g, '')
    .replace(/ (?:fill|stroke|font-family)="[^"]*"/g, '')
    .replace(/ id="[^"]*"/g, '')
    // In points letters would come out a third larger than those around the map.
    .replace(/ (width|height)="(\d+)pt"/g, ' $1="$2"')
    .replace(/xlink:href=/g, 'href=')
    .replace(/ xlink:title="[^"]*"/g, '')
    .replace(/<a /g, '<a tabindex="-1" ')
    .replace('<svg ', '<svg aria-hidden="true" focusable="false" class="map" ')
    .replace(/ xmlns:xlink="[^"]*"/, '');
  const files = mapFormats.map(({ name, extension }) => ({ name, href: `${page}map.${extension}` }));
  return { map, svg, files };
}
