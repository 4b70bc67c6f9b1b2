import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, plainBody, templateFolder, usePackages, writePages, type Peer } from './peer.ts';

const software = '@11ty/eleventy';
const version = '3.1.5';

/** The generator in JavaScript that is nearest to reading Markdown, filling templates and nothing else. */
export const eleventy: Peer = {
  name: 'Eleventy',
  install: async (folder) => {
    await installPackages(folder, { [software]: version });
    return {
      name: `Eleventy ${version}`,
      prepare: (site, pages) => {
        cpSync(templateFolder('eleventy'), site, { recursive: true });
        usePackages(folder, site);
        const content = join(site, 'content');
        for (const collection of new Set(pages.map((page) => page.collection))) {
          mkdirSync(join(content, collection), { recursive: true });
          const layout = collection === 'claims' ? 'claim.liquid' : 'entry.liquid';
          writeFileSync(join(content, collection, `${collection}.json`), JSON.stringify({ layout }));
        }
        const matter = '---\nlayout: entry.liquid\ntitle: The Invented Debate\n---\n';
        writeFileSync(join(content, 'index.md'), `${matter}\n[Claims](/claims/)\n`);
        writePages(
          content,
          'md',
          pages.map((page) => ({ ...page, body: plainBody(page) })),
        );
        const program = join(site, 'node_modules', software, 'cmd.cjs');
        return { program: process.execPath, args: [program, '--quiet'], output: join(site, '_site') };
      },
    };
  },
};
