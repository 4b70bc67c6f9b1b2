import { spawnSync } from 'node:child_process';

/** Programs that tests hold our files against, and the Debian packages that have them. Without one, its tests are skipped. */
export const outsidePrograms = {
  soffice: 'libreoffice-writer-nogui',
  pandoc: 'pandoc',
  bib2xml: 'bibutils',
  ris2xml: 'bibutils',
  biber: 'biber',
  gringo: 'gringo',
  clasp: 'clasp',
  java: 'default-jre-headless',
  psql: 'postgresql',
} as const;

/** Likewise the browsers beside Chromium, and what they need. */
export const browserPrograms = {
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
} as const;

export type OutsideProgram = keyof typeof outsidePrograms | keyof typeof browserPrograms;

export function isInstalled(program: OutsideProgram): boolean {
  return spawnSync(program, [program === 'java' ? '-version' : '--version']).error === undefined;
}

/** Why tests are skipped here, in one line; `undefined` when every program is there. */
export function missingPrograms(programs: object = outsidePrograms): string | undefined {
  const missing = (Object.keys(programs) as OutsideProgram[]).filter((program) => !isInstalled(program));
  return missing.length > 0 ? `skipped are the tests that need ${missing.join(', ')}` : undefined;
}
