import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What running a program took. */
export interface Cost {
  /** User and system time of the program and of all it started, in seconds. Compare this one: others may share the machine. */
  readonly cpu: number;
  readonly wall: number;
  /** The most that one of its processes took at once, in MB; 0 where `/proc` does not tell (it does on Linux). */
  readonly memory: number;
  readonly output: string;
}

const sampleEvery = 50;

/** @throws when the program fails, with what it said */
export async function measure(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Cost> {
  const started = performance.now();
  // Bash is asked because Node does not tell what its children's children took.
  const child = spawn('bash', ['-c', '"$@"; code=$?; times >&3; exit $code', 'bash', program, ...args], {
    cwd,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const said = ['', '', '', ''];
  for (const at of [1, 2, 3])
    child.stdio[at]?.on('data', (chunk: Buffer) => {
      said[at] += chunk.toString();
    });
  let memory = 0;
  const sampling = setInterval(() => {
    memory = Math.max(memory, largestOf(child.pid ?? 0));
  }, sampleEvery);
  const [code] = (await once(child, 'close')) as [number];
  clearInterval(sampling);
  const wall = (performance.now() - started) / 1000;
  const output = `${said[1]}${said[2]}`;
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}\n${output}`);
  return { cpu: secondsIn(said[3] ?? ''), wall, memory: memory / 1024, output };
}

/** Bash writes `0m1.234s 0m0.123s`, its own times first and those of its children on the second line. */
function secondsIn(times: string): number {
  const found = [...times.matchAll(/(\d+)m([\d.]+)s/g)].map(([, m, s]) => Number(m) * 60 + Number(s));
  return found.reduce((sum, seconds) => sum + seconds, 0);
}

/** The high-water mark of the largest process of a family, in KB. */
function largestOf(pid: number): number {
  try {
    const mark = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    return Math.max(mark, ...children.filter(Boolean).map((child) => largestOf(Number(child))));
  } catch {
    // The process has ended meanwhile.
    return 0;
  }
}
