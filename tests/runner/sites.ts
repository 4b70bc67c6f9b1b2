import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCommand, type Finished } from './command.ts';

/** The path under which the tests build and serve: a project page on GitHub Pages has such a one. */
export const base = '/rejoinder/';

/** A site that `npm test` builds. */
export interface BuiltSite {
  readonly name: string;
  /** The content it is built from. */
  readonly content: string;
  /** The folder it is built into. Inside the project, so that two builds do not share Astro's intermediate folder. */
  readonly folder: string;
}

/** The knowledge base of this repository. */
export const debate: BuiltSite = site('debate', 'content');

/** A tiny debate about something else. */
export const fixture: BuiltSite = site('fixture', 'tests/fixtures/tea-debate');

/** Builds a site from nothing, without the cache of an earlier build. */
export function buildSite({ content, folder }: BuiltSite): Promise<Finished> {
  const cache = `${folder}-cache`;
  for (const old of [folder, cache]) rmSync(old, { recursive: true, force: true });
  const env = { KB_CONTENT: content, KB_OUT: folder, KB_BASE: base, KB_CACHE: cache };
  return runCommand('node', ['src/cli/main.ts', 'build'], env);
}

function site(name: string, content: string): BuiltSite {
  const builds = process.env['KB_TEST_BUILDS'] ?? join(root, 'test-results', 'builds');
  return { name, content: join(root, content), folder: join(builds, name) };
}
