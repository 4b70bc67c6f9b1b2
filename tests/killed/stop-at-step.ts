/**
 * Loaded before a program (`node --import`): kills it, as nobody can refuse, at the step that `STOP_AT` names, counted from 1.
 * A step is a change of the file system, but for a folder made. One that takes time is half done then: half a file written, a part of a folder gone.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const stopAt = Number(process.env['STOP_AT']);
let steps = 0;

type Changes = Record<string, (...args: never[]) => unknown>;
const { writeFileSync, rmSync } = fs;

const half: Readonly<Record<string, (path: fs.PathLike, content?: string | Uint8Array) => void>> = {
  writeFileSync: writeHalf,
  writeFile: writeHalf,
  rmSync: removePart,
  rm: removePart,
};

/** Names of changes; those of `fs.promises` are without `Sync`. */
const names = ['writeFileSync', 'renameSync', 'rmSync', 'copyFileSync', 'cpSync'];
watch(fs as unknown as Changes, names);
watch(
  fs.promises as unknown as Changes,
  names.map((name) => name.replace('Sync', '')),
);
syncBuiltinESMExports();

if (process.env['STEPS_TO'])
  process.on('exit', () => writeFileSync(process.env['STEPS_TO'] as string, String(steps)));

function watch(functions: Changes, watched: readonly string[]): void {
  for (const name of watched) {
    const original = functions[name];
    if (!original) throw new Error(`Node has no ${name}`);
    functions[name] = (...args: never[]) => {
      steps += 1;
      if (steps === stopAt) {
        half[name]?.(...(args as unknown as [string, string]));
        process.kill(process.pid, 'SIGKILL');
      }
      return original(...args);
    };
  }
}

function writeHalf(path: fs.PathLike, content: string | Uint8Array = ''): void {
  writeFileSync(path, content.slice(0, content.length / 2));
}

function removePart(path: fs.PathLike): void {
  if (!fs.statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const [first] = fs.readdirSync(path);
  if (first !== undefined) rmSync(join(String(path), first), { recursive: true });
}
