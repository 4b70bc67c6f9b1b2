import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '#files/sha256.ts';
import { newsPage, pdfOf } from '../files/saved-pages.ts';
import { projectFolder, runCommand } from './run-command.ts';

const title = 'Tea: Science Has Spoken';

/** A project folder with a saved page in it, and no text of the Gazette's report. */
function withPage(name: string, page: string | Uint8Array): string {
  const folder = projectFolder();
  rmSync(join(folder, 'archive/gazette-1889-report.txt'));
  writeFileSync(join(folder, name), page);
  return folder;
}

describe('kb capture', () => {
  test('asks for the title of a source that is a skeleton yet', async () => {
    const folder = withPage('page.html', newsPage({ title }));
    await runCommand(folder, 'new', 'sources', 'some-source');
    const args = ['capture', 'page.html', '--source', 'some-source'];
    const { code, warnings } = await runCommand(folder, ...args);
    expect(code).toBe(1);
    expect(warnings).toMatch(
      /^the title of `some-source` is still to be filled in: .* sources\/some-source\.mdx first\n$/,
    );
  });

  test('takes the article into the archive, with the day', async () => {
    const folder = withPage('page.html', newsPage({ title }));
    const { code, output, warnings } = await runCommand(
      folder,
      'capture',
      'page.html',
      '--source',
      'gazette-1889-report',
    );
    expect({ code, warnings }).toEqual({ code: 0, warnings: '' });
    expect(output).toMatchInlineSnapshot(`
      "archive/gazette-1889-report.txt: 119 words, 5 paragraphs, 2 list items
        begins: Tea: Science Has Spoken
        ends:   So it ended, and the cups were washed by those who had poured, which everybody thought…
      now look whether it is the whole article, and \`npm run kb -- verify\`
      "
    `);
    expect(readFileSync(join(folder, 'archive/gazette-1889-report.txt'), 'utf8')).toMatch(
      /^Tea: Science Has Spoken\nBy A\. Fixture\nThe kettle sings/,
    );
    expect(
      JSON.parse(readFileSync(join(folder, 'archive/gazette-1889-report.capture.json'), 'utf8')),
    ).toEqual({
      capturedOn: '2026-02-03',
      from: 'page.html',
      sha256: sha256(readFileSync(join(folder, 'archive/gazette-1889-report.txt'), 'utf8')),
    });
    const { warnings: failed } = await runCommand(folder, 'verify');
    expect(failed).toContain('(gazette-1889-report)');
    expect(
      JSON.parse(readFileSync(join(folder, 'content/receipts/gazette-1889-report.json'), 'utf8')).capture
        .capturedOn,
    ).toBe('2026-02-03');
  });

  test.for<[name: string, file: string, make: (folder: string) => void, why: RegExp]>([
    ['a folder', 'page.html', (path) => mkdirSync(path), /it is a folder, not a file$/],
    [
      'text with the name of a PDF',
      'page.pdf',
      (path) => writeFileSync(path, 'Tea.'),
      /no PDF, or a broken one/,
    ],
    [
      'half a PDF',
      'page.pdf',
      (path) => writeFileSync(path, pdfOf([['Tea is poured first.']]).subarray(0, 200)),
      /no PDF, or a broken one/,
    ],
    [
      'text in Latin-1',
      'page.txt',
      (path) => writeFileSync(path, Buffer.from('Th\u00e9 au lait', 'latin1')),
      /not in UTF-8; save it as UTF-8$/,
    ],
  ])('says in a sentence that it cannot read %s', async ([, file, make, why]) => {
    const folder = projectFolder();
    rmSync(join(folder, 'archive/gazette-1889-report.txt'));
    make(join(folder, file));
    const { code, warnings } = await runCommand(folder, 'capture', file, '--source', 'gazette-1889-report');
    expect(code).toBe(1);
    expect(warnings).toMatch(/^cannot read `page\.\w+`: [^\n]{1,200}\n$/);
    expect(warnings.trimEnd()).toMatch(why);
    expect(existsSync(join(folder, 'archive/gazette-1889-report.txt'))).toBe(false);
  });

  test('shows how a text begins without cutting a character in two', async () => {
    const folder = withPage(
      'page.txt',
      `a${'🫖'.repeat(60)} ${title}.\n\n${'Tea is poured first. '.repeat(60)}`,
    );
    const { output } = await runCommand(folder, 'capture', 'page.txt', '--source', 'gazette-1889-report');
    expect(output).toContain(`begins: a${'🫖'.repeat(60)} Tea`);
    expect(output.isWellFormed()).toBe(true);
  });

  test('gives no text the day of another, which stood there when somebody was interrupted', async () => {
    const folder = withPage('page.html', newsPage({ title }));
    await runCommand(folder, 'capture', 'page.html', '--source', 'gazette-1889-report');
    const path = join(folder, 'archive/gazette-1889-report.txt');
    writeFileSync(path, `${readFileSync(path, 'utf8')}One sentence more.\n`);
    await runCommand(folder, 'verify');
    const receipt = JSON.parse(
      readFileSync(join(folder, 'content/receipts/gazette-1889-report.json'), 'utf8'),
    ) as { capture: { capturedOn: string } };
    expect(receipt.capture.capturedOn, 'the day on which the record says it was read').toBe('2026-01-05');
  });

  test('reads a PDF', async () => {
    const line = 'The kettle sings, and the milk is poured, as people do in the county.';
    const folder = withPage('paper.pdf', pdfOf([Array.from({ length: 10 }, () => line)], title));
    expect(await runCommand(folder, 'capture', 'paper.pdf', '--source', 'gazette-1889-report')).toMatchObject(
      { code: 0 },
    );
  });

  test.for<[reason: string, page: string]>([
    ['title-missing', newsPage({ title: 'Porcelain prices' })],
    ['too-short', `<title>${title}</title><p>${title}. The rest is for those who pay attention.</p>`],
    [
      'paywall',
      `<title>${title}</title><h1>${title}</h1><p>The kettle sings.</p><p>Subscribe to continue reading.</p>`,
    ],
    ['consent-page', `<title>Gazette</title><p>We value your privacy.</p><button>Accept all</button>`],
    ['bot-check', '<title>Just a moment...</title><p>Verify you are human.</p>'],
    ['error-page', '<title>404 Not Found</title><h1>Not Found</h1><p>nginx</p>'],
  ])('refuses: %s, with what to do', async ([reason, page]) => {
    const folder = withPage('page.html', page);
    const { code, warnings } = await runCommand(
      folder,
      'capture',
      'page.html',
      '--source',
      'gazette-1889-report',
    );
    expect(code).toBe(1);
    expect(warnings).toMatch(new RegExp(`^refused, ${reason}: .+\n  → .+\n$`));
    expect(existsSync(join(folder, 'archive/gazette-1889-report.txt'))).toBe(false);
  });

  test('takes it in spite of a reason that was named', async () => {
    const folder = withPage('page.html', newsPage({ title: 'Porcelain prices' }));
    const args = ['capture', 'page.html', '--source', 'gazette-1889-report', '--allow', 'title-missing'];
    expect((await runCommand(folder, ...args)).code).toBe(0);
  });

  test('replaces a text only when told to', async () => {
    const folder = projectFolder();
    const target = join(folder, 'archive/gazette-1889-report.txt');
    const before = readFileSync(target, 'utf8');
    writeFileSync(join(folder, 'page.html'), newsPage({ title }));
    const args = ['capture', 'page.html', '--source', 'gazette-1889-report'];
    const { code, warnings } = await runCommand(folder, ...args);
    expect([code, warnings]).toEqual([
      1,
      'archive/gazette-1889-report.txt is there already; --force replaces it\n',
    ]);
    expect(readFileSync(target, 'utf8')).toBe(before);
    expect((await runCommand(folder, ...args, '--force')).code).toBe(0);
    expect(readFileSync(target, 'utf8')).not.toBe(before);
  });

  test('names near sources when there is no such one', async () => {
    const folder = withPage('page.html', newsPage({ title }));
    const { code, warnings } = await runCommand(
      folder,
      'capture',
      'page.html',
      '--source',
      'gazette-1898-report',
    );
    expect([code, warnings]).toEqual([
      1,
      'there is no source `gazette-1898-report`; nearest: gazette-1889-report\n',
    ]);
  });

  test.for<[name: string, args: string[]]>([
    ['no file', ['--source', 'gazette-1889-report']],
    ['no source', ['page.html']],
    ['a file that is not there', ['nowhere.html', '--source', 'gazette-1889-report']],
    ['an unknown reason', ['page.html', '--source', 'gazette-1889-report', '--allow', 'anything']],
    ['a picture', ['picture.png', '--source', 'gazette-1889-report']],
  ])('does not understand %s', async ([, args]) => {
    const folder = withPage('page.html', newsPage({ title }));
    writeFileSync(join(folder, 'picture.png'), '');
    expect((await runCommand(folder, 'capture', ...args)).code).toBe(2);
  });
});
