/** Saved pages, made up for the tests of capture. */

const paragraphs = [
  'The kettle sings, and the milk is poured, as people do in the county when they are left alone with their cups and nobody looks.',
  'Of those who pour the milk first, most say that they always did; of those who pour the tea first, that it is nobody’s business.',
  'A trial was held, at which forty people drank eighty cups, and could not agree on anything except that there were no biscuits.',
];

/** An article as a news site has it, with everything around it that is not the article. */
export function newsPage({ title = 'On the Order of Milk', body = paragraphs } = {}): string {
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>${title} | The Fixture Gazette</title>
<style>p { colour: ; }</style><script>document.body.textContent = 'SCRIPT';</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/cups">Cups</a></li></ul></nav>
<main><article><h1>${title}</h1><p>By A. Fixture</p>
${body.map((text) => `<p>${text}</p>`).join('\n')}
<h2>What was drunk</h2>
<ul><li><p>Tea, of two sorts</p></li><li>Milk &amp; water</li></ul>
<blockquote><p>“It is&nbsp;tea,” said one<br>and fell asleep.</p></blockquote>
<p>So it ended, and the cups were washed by those who had poured, which everybody thought was fair and nobody mentioned again.</p>
</article></main>
<footer><p>We use cookies. <button>Accept all</button></p></footer></body></html>`;
}

/** A PDF of one column, each page a list of lines; as small as a PDF can be. */
export function pdfOf(pages: readonly (readonly string[])[], title = 'On the Order of Milk'): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  objects.push(
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
  );
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (const [index, lines] of pages.entries()) {
    const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
    const stream = `BT /F1 12 Tf 14 TL 72 720 Td\n${shown}\nET`;
    const resources = '<< /Font << /F1 3 0 R >> >>';
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources ${resources} /Contents ${5 + 2 * index} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  }
  objects.push(`<< /Title (${title}) >>`);
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
