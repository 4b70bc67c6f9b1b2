import { join } from 'node:path';
import ts from 'typescript';
import type { JsonLdNode } from '#export/json-ld/node.ts';

/**
 * Holds things against the schema.org vocabulary, as the package schema-dts has it in types: each type there is, each
 * property where it may stand, each value of a kind it may have. Returns what the compiler says.
 */
export function typeCheck(things: readonly JsonLdNode[]): string[] {
  const path = join(import.meta.dirname, 'things.ts');
  const text = `import type { Thing } from 'schema-dts';\n${things
    .map((thing, index) => `export const thing${index}: Thing = ${JSON.stringify(thing)};`)
    .join('\n')}\n`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === path ? ts.createSourceFile(name, text, version) : read(name, version);
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => name === path || exists(name);
  const program = ts.createProgram([path], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ messageText, start = 0 }) =>
        `${text.slice(start, start + 80)}: ${ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 400)}`,
    );
}
