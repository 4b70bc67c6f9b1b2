import type { ArgumentMap, MapEdge } from '#knowledge/argument-map.ts';

/** A line of a drawing. */
export interface DrawnEdge extends Pick<MapEdge, 'from' | 'to' | 'kind'> {
  /** From a ground to the point of its step, where the line goes on. */
  readonly isFirstHalf: boolean;
}

/** A map for languages in which no line can point at a line. */
export interface SteppedMap {
  /** The ids of the points. */
  readonly steps: readonly string[];
  readonly edges: readonly DrawnEdge[];
}

/**
 * An undercut points at the line whose step it attacks: that line passes through a point of its own. Where the ground has no
 * box there is no such line, and the undercut points at what is inferred.
 */
export function splitSteps({ edges }: ArgumentMap): SteppedMap {
  const supports = new Set(edges.filter(({ kind }) => kind === 'supports').map(lineOf));
  const undercut = edges.flatMap(({ kind, ground, to }) =>
    kind === 'undercuts' && ground !== undefined ? [lineOf({ from: ground, to })] : [],
  );
  const lines = [...new Set(undercut)].filter((line) => supports.has(line));
  const steps = new Map(lines.map((line, index) => [line, `step/${index + 1}`]));
  return {
    steps: [...steps.values()],
    edges: edges.flatMap(({ from, to, kind, ground = '' }): DrawnEdge[] => {
      const step = steps.get(lineOf({ from: kind === 'undercuts' ? ground : from, to }));
      const whole = { from, to, kind, isFirstHalf: false };
      if (step !== undefined && kind === 'undercuts') return [{ ...whole, to: step }];
      if (step === undefined || kind !== 'supports') return [whole];
      return [
        { ...whole, to: step, isFirstHalf: true },
        { ...whole, from: step },
      ];
    }),
  };
}

function lineOf({ from, to }: Pick<MapEdge, 'from' | 'to'>): string {
  return `${from} ${to}`;
}
