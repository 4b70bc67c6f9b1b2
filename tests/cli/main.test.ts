import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../runner/command.ts';
import { emptyFolder, runCommand } from './run-command.ts';

describe('kb', () => {
  test.for([[], ['help'], ['--help']])('%j lists the commands', async (args) => {
    const { code, output } = await runCommand(emptyFolder(), ...args);
    expect(code).toBe(0);
    expect(output).toMatch(
      /check .*\n.*new .*\n.*quote .*\n.*capture .*\n.*verify .*\n.*fit .*\n.*drift .*\n.*rename .*\n.*edition .*\n.*build-edition .*\n.*build .*\n.*join .*\n.*preview /,
    );
  });

  test.for([
    ['help', 'check'],
    ['check', '--help'],
    ['new', '-h'],
    ['help', 'quote'],
  ])('%s %s tells how it is called', async (args) => {
    const { code, output } = await runCommand(emptyFolder(), ...args);
    expect(code).toBe(0);
    expect(output).toMatch(/^npm run kb -- /);
  });

  test.for([
    ['an unknown command', ['chek'], 'unknown command `chek`'],
    ['help for an unknown command', ['help', 'chek'], 'unknown command `chek`'],
    ['an unknown option', ['check', '--fast'], "Unknown option '--fast'"],
    ['a misspelt option of build', ['build', '--privat'], "Unknown option '--privat'"],
    ['an unexpected word for build', ['build', 'dist'], "Unexpected argument 'dist'"],
    ['a port that is none', ['preview', '--port', 'x'], 'unexpected port `x`'],
    ['a port that is missing', ['preview', '--port'], "Option '--port <value>' argument missing"],
    ['a port that is too high', ['preview', '--port=65536'], 'unexpected port `65536`'],
    ['an unexpected word for preview', ['preview', '4000'], "Unexpected argument '4000'"],
    ['an unknown format', ['check', '--format', 'xml'], 'unknown format `xml`'],
    ['an unknown collection', ['new', 'claim', 'a'], 'unknown collection `claim`'],
    ['an id that is none', ['new', 'claims', 'Some_Claim'], 'an id is kebab-case'],
    ['a missing id', ['new', 'claims'], 'name a collection and an id'],
    ['missing words', ['quote', 'some-source'], 'name a source and the words'],
  ] as const)('%s ends with 2 and the help', async ([, args, message]) => {
    const { code, output, warnings } = await runCommand(emptyFolder(), ...args);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(warnings).toContain(message);
    expect(warnings).toContain('npm run kb -- ');
  });

  test('goes on when nobody reads what it says any more, as behind `| head`', async () => {
    const program = join(root, 'src/cli/main.ts');
    const child = spawn(process.execPath, [program, 'help'], { cwd: emptyFolder() });
    child.stdout.destroy();
    const warnings: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => warnings.push(chunk));
    const [code] = (await once(child, 'close')) as [number];
    expect(Buffer.concat(warnings).toString()).toBe('');
    expect(code).toBe(0);
  });
});
