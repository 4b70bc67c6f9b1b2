import type { Brief } from '#export/brief/brief.ts';
import { element } from '../element.ts';

/** A way to take a brief away. */
interface BriefExport {
  readonly name: string;
  /** Said when it is done; empty when the browser shows it by itself. */
  readonly done: string;
  /** Fetches what it takes. Fails when that does, or when the clipboard is refused. */
  readonly run: (brief: Brief) => Promise<void> | void;
}

const briefExports: readonly BriefExport[] = [
  { name: 'Print or save as PDF', done: '', run: () => print() },
  { name: 'Word', done: 'The Word file was made.', run: downloadDocx },
  { name: 'Markdown', done: 'The Markdown file was made.', run: downloadMarkdown },
  { name: 'Copy text', done: 'The text was copied, with headings and links.', run: copyText },
  {
    name: 'Copy link',
    done: 'The link was copied. It makes this brief again anywhere.',
    run: ({ address }) => navigator.clipboard.writeText(address),
  },
];

/** @param current the brief as it is when a button is used */
export function exportButtons(current: () => Brief | undefined, say: (text: string) => void): HTMLElement[] {
  return briefExports.map(({ name, done, run }) => {
    const button = element('button', { type: 'button' }, name);
    button.addEventListener('click', () => {
      const brief = current();
      if (!brief) say('Nothing is in the brief yet.');
      else
        attempt(run, brief).then(
          () => say(done),
          () => say(`“${name}” did not work in this browser.`),
        );
    });
    return element('li', {}, button);
  });
}

/** Begins at once, while the browser still knows of the click. */
async function attempt(run: BriefExport['run'], brief: Brief): Promise<void> {
  await run(brief);
}

async function downloadDocx(brief: Brief): Promise<void> {
  const { briefToDocx } = await import('#export/brief/docx.ts');
  download(await briefToDocx(brief), `${fileName(brief)}.docx`);
}

async function downloadMarkdown(brief: Brief): Promise<void> {
  const { briefToMarkdown } = await import('#export/brief/markdown.ts');
  download(
    new Blob([briefToMarkdown(brief)], { type: 'text/markdown;charset=utf-8' }),
    `${fileName(brief)}.md`,
  );
}

/** The texts are promised, not awaited: Safari lets only the click itself write. */
function copyText(brief: Brief): Promise<void> {
  const html = import('#export/brief/html.ts').then(({ briefToHtml }) =>
    blob(briefToHtml(brief), 'text/html'),
  );
  const plain = import('#export/brief/markdown.ts').then(({ briefToMarkdown }) =>
    blob(briefToMarkdown(brief), 'text/plain'),
  );
  return navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
}

function blob(text: string, type: string): Blob {
  return new Blob([text], { type });
}

function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function fileName({ title }: Brief): string {
  const words = title.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const slug = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return [...slug].slice(0, 60).join('').replace(/-$/, '') || 'brief';
}
