import type { Measure } from '#schema/measure.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestTo } from '../nearest.ts';

/** A text version that is named is recorded on the measure: by claims, by holders of positions, by the measure itself. */
export function measureVersion(input: CheckInput): Diagnostic[] {
  return [...namedVersions(input)].flatMap(({ file, path, version, measure, name }) => {
    const known = measure.versions.map(({ id }) => id);
    if (known.includes(version)) return [];
    return report(input, {
      rule: 'measure-version',
      at: { file, path },
      message: `\`${name}\` has no text version \`${version}\`${known.length > 0 ? `; it has ${known.join(', ')}` : ''}`,
      nearest: nearestTo(version, known),
      remedy: `Correct the id, or add the version to content/measures/${name}.mdx.`,
    });
  });
}

interface NamedVersion {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly version: string;
  readonly measure: Measure;
  readonly name: string;
}

function* namedVersions({ knowledgeBase: { entries } }: CheckInput): Generator<NamedVersion> {
  for (const { file, data } of entries.claims.values())
    for (const [index, { measure: name, version }] of data.measures.entries()) {
      const measure = entries.measures.get(name)?.data;
      if (measure && version !== undefined)
        yield { file, path: ['measures', index, 'version'], version, measure, name };
    }
  for (const { file, data } of entries.positions.values())
    for (const [index, holder] of data.holders.entries()) {
      const { measure: name = '', version } = holder.measure ?? {};
      const measure = entries.measures.get(name)?.data;
      const path = ['holders', index, 'measure', 'version'];
      if (measure && version !== undefined) yield { file, path, version, measure, name };
    }
  for (const { id: name, file, data: measure } of entries.measures.values())
    for (const field of ['stages', 'sections'] as const)
      for (const [index, { version }] of measure[field].entries())
        if (version !== undefined) yield { file, path: [field, index, 'version'], version, measure, name };
}
