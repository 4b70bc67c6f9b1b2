import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project-copy.ts';
import { templateFolder, writePages, type Peer } from './peer.ts';

/**
 * The site that Astro's documentation leads to: collections read by `glob()`, each entry an MDX module that its page
 * renders. With the Astro that we build with ourselves.
 */
export const stock: Peer = {
  name: 'Astro as documented',
  install: async () => {
    const packages = join(root, 'node_modules');
    const { version } = JSON.parse(readFileSync(join(packages, 'astro', 'package.json'), 'utf8')) as {
      version: string;
    };
    return {
      name: `Astro ${version}, glob() and MDX`,
      prepare: (site, pages) => {
        cpSync(templateFolder('stock'), site, { recursive: true });
        symlinkSync(packages, join(site, 'node_modules'));
        writePages(join(site, 'content'), 'mdx', pages);
        const astro = join(site, 'node_modules', 'astro', 'bin', 'astro.mjs');
        return { program: process.execPath, args: [astro, 'build'], output: join(site, 'dist') };
      },
    };
  },
};
