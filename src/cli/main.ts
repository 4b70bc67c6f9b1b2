import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { UsageError, exitCodes, refuse, type Command, type Effects } from './command.ts';
import { refuseSettings } from './refuse-settings.ts';

interface Listed {
  readonly name: string;
  readonly summary: string;
  /** Commands are loaded when called: `check` need not wait for what `build` imports. */
  load(): Promise<Command>;
}

const commands: readonly Listed[] = [
  {
    name: 'check',
    summary: 'say everything that is wrong with the content',
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'new',
    summary: 'write the skeleton of a new entry',
    load: async () => (await import('./commands/new-entry.ts')).newEntry,
  },
  {
    name: 'quote',
    summary: 'find words in a captured text and print them as evidence',
    load: async () => (await import('./commands/quote.ts')).quote,
  },
  {
    name: 'capture',
    summary: 'take the text of a saved page into the private archive',
    load: async () => (await import('./commands/capture.ts')).capture,
  },
  {
    name: 'verify',
    summary: 'check every quotation against the archive and write the receipts',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  {
    name: 'fit',
    summary: 'write down whether a passage bears its claim out',
    load: async () => (await import('./commands/fit.ts')).fit,
  },
  {
    name: 'drift',
    summary: 'propose where a report departs from what it reports',
    load: async () => (await import('./commands/drift.ts')).drift,
  },
  {
    name: 'rename',
    summary: 'give an entry another id, here and wherever it is named',
    load: async () => (await import('./commands/rename.ts')).rename,
  },
  {
    name: 'edition',
    summary: 'freeze the content as a dated edition',
    load: async () => (await import('./commands/edition.ts')).edition,
  },
  {
    name: 'build-edition',
    summary: 'build an edition from its git tag',
    load: async () => (await import('./commands/build-edition.ts')).buildEdition,
  },
  {
    name: 'build',
    summary: 'check the content, then build the site and its search index',
    load: async () => (await import('./commands/build.ts')).build,
  },
  {
    name: 'join',
    summary: 'join the parts of a site that were built side by side',
    load: async () => (await import('./commands/join.ts')).join,
  },
  {
    name: 'preview',
    summary: 'serve the built site',
    load: async () => (await import('./commands/preview.ts')).preview,
  },
];

/** Runs a command. @returns the exit code */
export async function main(args: readonly string[], effects: Effects): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h')
    return help(rest[0], effects);
  if (rest.includes('--help') || rest.includes('-h')) return help(name, effects);
  const command = await find(name)?.load();
  if (!command) return unknown(name, effects);
  const refused = refuseSettings(effects.env);
  if (refused !== undefined) return refuse(effects, refused);
  try {
    return await command.run(rest, effects);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    effects.warn(`${error.message}\n\n${command.help}\n`);
    return exitCodes.usage;
  }
}

async function help(name: string | undefined, effects: Effects): Promise<number> {
  const command = name === undefined ? undefined : await find(name)?.load();
  if (name !== undefined && !command) return unknown(name, effects);
  effects.write(command ? `${command.help}\n` : overview());
  return exitCodes.ok;
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `npm run kb -- <command>\n\n${lines.join('\n')}\n\nnpm run kb -- help <command> tells more.\n`;
}

function unknown(name: string, effects: Effects): number {
  effects.warn(`unknown command \`${name}\`\n\n${overview()}`);
  return exitCodes.usage;
}

function find(name: string): Listed | undefined {
  return commands.find((command) => command.name === name);
}

/** Whoever reads may stop, as `head` does; the command goes on, and its exit code stays what it is. */
function ignoreDeafness(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

if (import.meta.main) {
  // A run's modules are kept compiled for the next: a fifth of the time of a check.
  enableCompileCache(join(process.env['KB_CACHE'] || 'node_modules/.astro', 'compiled'));
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreDeafness);
  process.exitCode = await main(process.argv.slice(2), {
    write: (text) => process.stdout.write(text),
    warn: (text) => process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
  });
}
