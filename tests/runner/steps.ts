import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installedChromium } from '../browser/chromium.ts';
import { root, runCommand } from './command.ts';
import { browserPrograms, missingPrograms } from './programs.ts';
import { countPlaywright, countVitest } from './reports.ts';
import { buildSite, debate, fixture, type BuiltSite } from './sites.ts';
import { single, type Step } from './step.ts';

const reports = join(root, 'test-results', 'reports');

/** The steps of `npm test`, in order. */
export const steps: readonly Step[] = [
  tool('types', 'astro', ['check', '--minimumFailingSeverity', 'warning']),
  tool('lint', 'biome', ['lint', '--diagnostic-level=warn', '--error-on-warnings', '--max-diagnostics=100']),
  tool('format', 'prettier', ['--check', '--log-level=warn', '.']),
  tool('dead code', 'knip', ['--no-progress']),
  vitest('unit', 'tests/vitest.config.ts'),
  build('build', debate),
  build('build of the fixture', fixture),
  { ...vitest('site', 'tests/site/vitest.config.ts'), needs: ['build', 'build of the fixture'] },
  {
    name: 'cost of a build',
    async run() {
      const { code, output } = await runCommand('node', ['tests/bench/bench.ts', '1000', '--gate']);
      return single(code === 0, output);
    },
  },
  {
    ...playwright('browser', 'tests/browser/playwright.config.ts'),
    needs: ['build', 'build of the fixture'],
  },
];

function tool(name: string, program: string, args: readonly string[]): Step {
  return {
    name,
    async run() {
      const { code, output } = await runCommand(program, args);
      return single(code === 0, output);
    },
  };
}

function vitest(name: string, config: string): Step {
  return {
    name,
    async run() {
      const report = freshReport(name);
      const args = [
        'run',
        '--config',
        config,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ];
      const outcome = countVitest(report, await runCommand('vitest', args));
      return { ...outcome, note: outcome.skipped > 0 ? missingPrograms() : undefined };
    },
  };
}

function playwright(name: string, config: string): Step {
  return {
    name,
    async run() {
      const report = freshReport(name);
      const args = ['test', '--config', config, '--reporter=line,json'];
      const outcome = countPlaywright(
        report,
        await runCommand('playwright', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
      );
      const notes = [
        installedChromium() ? undefined : 'with the packaged Chromium',
        outcome.skipped > 0 ? missingPrograms(browserPrograms) : undefined,
      ].filter(Boolean);
      return { ...outcome, note: notes.length > 0 ? notes.join('; ') : undefined };
    },
  };
}

/** Builds a site. A warning of the build is a failure. */
function build(name: string, site: BuiltSite): Step {
  return {
    name,
    async run() {
      const { code, output } = await buildSite(site);
      return single(code === 0 && !isWarning(output), output);
    },
  };
}

/** A warning of Astro, Vite, Rolldown or Node; not one of our checks, which are about the content. */
function isWarning(output: string): boolean {
  return /\[warn\]|^\(!\)|\b(?:Deprecation|Experimental)?Warning: /im.test(output);
}

function freshReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  const path = join(reports, `${name}.json`);
  rmSync(path, { force: true });
  return path;
}
