import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatBody } from './flat.ts';
import { installPackages, templateFolder, usePackages, writePages, type Peer } from './peer.ts';

/** What is installed, besides what these ask for: the versions that the figures in the README are of. */
const packages = {
  '@astrojs/starlight': '0.42.4',
  '@astrojs/markdown-remark': '7.3.1',
  astro: '7.3.5',
};

/**
 * The theme for documentation that is nearest to what we build with. It has one template for all pages, so evidence and
 * relations are written out in the Markdown. Its search is off, and so is its default sidebar, which lists every page on
 * every page.
 */
export const starlight: Peer = {
  name: 'Starlight',
  install: async (folder) => {
    await installPackages(folder, packages);
    return {
      name: `Starlight ${packages['@astrojs/starlight']}`,
      prepare: (site, pages) => {
        cpSync(templateFolder('starlight'), site, { recursive: true });
        usePackages(folder, site);
        const content = join(site, 'src', 'content', 'docs');
        mkdirSync(content, { recursive: true });
        writeFileSync(
          join(content, 'index.md'),
          '---\ntitle: The Invented Debate\n---\n\n[Claims](/claims/)\n',
        );
        const files = pages.map((page) => ({
          ...page,
          matter: { title: page.matter.title },
          body: flatBody(page),
        }));
        writePages(content, 'md', files);
        const astro = join(site, 'node_modules', 'astro', 'bin', 'astro.mjs');
        return { program: process.execPath, args: [astro, 'build'], output: join(site, 'dist') };
      },
    };
  },
};
