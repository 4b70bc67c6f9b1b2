import { parseEntryFile } from '#knowledge/entry-file.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { locateField } from '#knowledge/locate.ts';
import { bodyLinks } from '#knowledge/body-links.ts';
const ok = (fm: string) => `---\nrecorded: "2026-01-05"\nname: X\nkind: person\n${fm}---\nbody\n`;
const cases: Record<string,string> = {
 plain: ok(''), proto: ok('__proto__: {a: 1}\n'), constructor: ok('constructor: 1\n'), protoflow: ok('"__proto__": x\n'),
 dup: ok('name: Y\n'), alias: ok('role: &a hi\ninterests: *a\n'), merge: ok('<<: {role: x}\n'), tag: ok('role: !!js/function "x"\n'), tag2: ok('role: !!binary aGk=\n'), tag3: ok('role: !foo x\n'), set: ok('aliases: !!set {a}\n'),
 bomb: ok('role: &a [x,x,x,x,x,x,x,x,x]\ninterests: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nq: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: [*f,*f,*f,*f,*f,*f,*f,*f,*f]\n'),
 bomb2: ok('aliases: &a ["x","x","x","x","x","x","x","x","x","x"]\nsources: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\naffiliations: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\ndoubts: [*e,*e,*e,*e,*e,*e,*e]\n'),
 cyc: ok('aliases: &a [*a]\n'), deep: ok('role: ' + '['.repeat(20000) + '\n'), deep2: ok('role: ' + '['.repeat(5000) + ']'.repeat(5000) + '\n'), deep3: ok('role: ' + '{a: '.repeat(3000) + '1' + '}'.repeat(3000)+'\n'),
 deepblock: ok('role:\n' + Array.from({length:3000},(_, i)=>' '.repeat(i+1)+'a:\n').join('')), 
 multi: '---\na: 1\n---\n---\nb: 2\n---\n', bom: '\uFEFF' + ok(''), crlf: ok('').replace(/\n/g,'\r\n'), cr: ok('').replace(/\n/g,'\r'), nul: ok('role: "a\\0b"\n'), nul2: ok('role: a\u0000b\n'), rtl: ok('role: a\u202Eb\n'), rtlesc: ok('role: "a\\u202Eb"\n'), ffff: ok('role: a\uFFFDb\n'), lone: ok('role: "a\\uD800"\n'), lone2: ok('role: a\uD800\n'),
 huge: ok('role: ' + 'a'.repeat(5_000_000) + '\n'), hugews: '---\n' + ' '.repeat(2_000_000) + 'x', dashes: '---\n' + '\n---x'.repeat(300000), num: ok('role: 1e999\n'), list: '---\n- a\n---\n', scalar: '---\nx\n---\n', empty: '---\n---\n', none: '', tomb: '---\ntombstone: 1\n---\n', tombproto: '---\n__proto__: {tombstone: 1}\n---\n', date: '---\nrecorded: 2026-99-99\nname: x\nkind: person\n---\n', key: ok('? [a, b]\n: c\n'), nullkey: ok('? \n: c\n'), emo: ok('"\u{1F600}": 1\n'),
};
for (const [n, text] of Object.entries(cases)) {
  const t = performance.now(); let r: string;
  try { const p: any = parseEntryFile({ path: 'actors/x.mdx', text }); r = p.kind + ' ' + JSON.stringify(p.problems?.map((q: any) => q.message.slice(0, 100) + JSON.stringify(q.path ?? q.at)) ?? p.entry?.data).slice(0, 230);
    for (const q of p.problems ?? []) if (q.path) { const l = locateField(text, q.path); r += ` @${l.line}:${l.column}`; } } catch (e) { r = 'THROW ' + String(e).slice(0, 200); }
  console.log(n.padEnd(10), (performance.now() - t).toFixed(0).padStart(6) + 'ms', r);
}
for (const b of ['[a](b)'.repeat(50000), '['.repeat(100000), '[a]('.repeat(50000), 'x. '.repeat(100000)+'[a](b)', '\n'.repeat(100000)+'[a](/claims/a/)', '[a](/claims/x/) '.repeat(3000), '# '.repeat(50000)+'[a](b)']) { const t = performance.now(); const l = bodyLinks(b); console.log('links', l.length, (performance.now() - t).toFixed(0)); }
