import type { IncomingMessage, ServerResponse } from 'node:http';
import { escapeUTF8 } from 'entities';
import { readEntryFile } from '#files/content-folder.ts';
import { parseEntryFile } from '#knowledge/entry-file.ts';
import { entryAt, normaliseBase } from '#knowledge/permalink.ts';

/**
 * For the dev server: at the address of an entry that cannot be read, and so has no page, what the check says of its file.
 *
 * @param said what the check says of the content as it is
 */
export function brokenEntry(content: string, siteBase: string, said: () => Promise<string>) {
  const base = normaliseBase(siteBase);
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    const [path = ''] = (request.url ?? '').split('?');
    const key = path.startsWith(base) ? entryAt(`/${path.slice(base.length)}`) : undefined;
    const file = key && readEntryFile(content, `${key}.mdx`);
    if (!file || parseEntryFile(file).kind !== 'problems') {
      next();
      return;
    }
    said().then((text) => {
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(page(file.path, findingsOf(text, file.path), base));
    }, next);
  };
}

/** The findings of a file, each with its place and remedy: paragraphs that begin with it. */
function findingsOf(said: string, file: string): string[] {
  return said.split('\n\n').filter((finding) => finding.split(':', 1)[0]?.endsWith(file));
}

/** Loads itself anew when the content changes, by the script that the dev server has on every page. */
function page(file: string, findings: readonly string[], base: string): string {
  const said = findings.map((finding) => `<pre>${escapeUTF8(finding)}</pre>`).join('\n');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${file} cannot be read</title>
    <script type="module" src="${base}@vite/client"></script>
    <style>
      body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
      pre { padding: 1rem; border: 1px solid; white-space: pre-wrap; overflow-wrap: anywhere; }
    </style>
  </head>
  <body>
    <h1>This entry cannot be read</h1>
    <p>It has no page until <code>${file}</code> is mended; this one is shown by the dev server only.</p>
    ${said || '<p>The check has not looked at it yet: <code>npm run check</code> says what is wrong.</p>'}
  </body>
</html>
`;
}
