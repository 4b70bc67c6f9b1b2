import { describe, expect, test } from 'vitest';
import type { ArchiveExposure } from '#check/context.ts';
import { diagnose, ruleCases } from '../cases.ts';
import { corpus } from '../corpus.ts';

const safe: ArchiveExposure = { inContent: [], tracked: [], notIgnored: [], ignoreFile: '../.gitignore' };

ruleCases(
  'archive-in-repository',
  {
    'not a text that may be republished': corpus`=== claims/a.mdx`,
    'not a text that is in the public domain': corpus`
      === sources/source.mdx
      rights: { status: public-domain }
    `,
    'not a text with a licence': corpus`
      === sources/source.mdx
      rights: { status: licensed }
    `,
  },
  { exposure: { ...safe, tracked: ['../archive/source.txt'] } },
);

describe('archive-in-repository', () => {
  const found = (exposure: ArchiveExposure) =>
    diagnose(
      corpus`
        === sources/quoted.mdx
        rights: { status: quotation-only }
        === claims/a.mdx
        evidence: [{ source: quoted, gist: Says so., voice: asserts }]
      `,
      { exposure },
    ).map(({ rule, file }) => `${rule} ${file}`);

  test.for<[name: string, exposure: Partial<ArchiveExposure>, files: string[]]>([
    ['lets an archive outside the repository be', {}, []],
    [
      'finds a text git keeps that may only be quoted',
      { tracked: ['../archive/quoted.txt'] },
      ['../archive/quoted.txt'],
    ],
    [
      'finds a text git keeps that belongs to nothing here',
      { tracked: ['../archive/unknown.txt'] },
      ['../archive/unknown.txt'],
    ],
    [
      'finds captures among the content, and where nobody else looks',
      {
        inContent: [
          'sources/source.txt',
          'receipts/source.capture.json',
          'editions/x.txt',
          'notes.txt',
          'notes/receipts/x.txt',
        ],
      },
      ['editions/x.txt', 'receipts/source.capture.json', 'sources/source.txt'],
    ],
    ['finds a folder that git would take texts from', { notIgnored: ['archive'] }, ['../.gitignore']],
    ['finds an archive that is the repository', { notIgnored: [''] }, ['../.gitignore']],
  ])('%s', ([, exposure, files]) => {
    expect(found({ ...safe, ...exposure })).toEqual(files.map((file) => `archive-in-repository ${file}`));
  });
});
