import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { dropForeignVariables } from './src/files/foreign-variables.ts';
import { contentWatch } from './src/site/content-watch.ts';
import { devFiles } from './src/site/dev-files.ts';
import { socialImageWriter } from './src/site/social/writer.ts';
import { sideFileWriter } from './src/site/side-file-writer.ts';
import { pageWriter } from './src/site/templates/page-writer.ts';
import { stringTemplates } from './src/site/templates/string-templates.ts';

dropForeignVariables(process.env);
// Among the variables of a production shell the dev server would show no edit; `kb build` sees to itself.
if (process.argv.includes('dev')) process.env.NODE_ENV = 'development';

// Wiring only. KB_BASE: base path (a project page on GitHub Pages: the repository's name). KB_OUT: output folder.
export default defineConfig({
  base: process.env.KB_BASE || '/',
  outDir: process.env.KB_OUT || './dist',
  cacheDir: process.env.KB_CACHE || './node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    contentWatch(),
    devFiles(),
    stringTemplates(),
    pageWriter(),
    sideFileWriter(),
    socialImageWriter(),
  ],
  markdown: { syntaxHighlight: false, processor: unified({ remarkPlugins: [remarkGfm] }) },
  // No script stands in a page itself, so that the content security policy needs no exception.
  vite: { build: { assetsInlineLimit: 0 }, envDir: false },
});
