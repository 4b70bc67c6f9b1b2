import type { Diagnostic, FilePlace } from '../diagnostic.ts';
import { summarise, writtenOut, type Reporter } from './reporter.ts';

/** For people: place, rule, cause, near misses, remedy; errors before warnings, the counts last. */
export const terminal: Reporter = {
  name: 'terminal',
  format(report) {
    const { findings, quotations } = summarise(report);
    const { error = [], warning = [] } = Object.groupBy(report.diagnostics, ({ severity }) => severity);
    return [...[...error, ...warning].map(paragraph), `${findings}\n${quotations}\n`].join('\n');
  },
};

function paragraph({ rule, severity, message, nearest, remedy, related, ...at }: Diagnostic): string {
  const lines = [`${place(at)} ${severity} ${rule}`, `  ${writtenOut(message)}`];
  if (nearest) lines.push(`  nearest: ${nearest.map(writtenOut).join(' · ')}`);
  if (related) lines.push(`  first at: ${place(related)}`);
  lines.push(`  → ${writtenOut(remedy)}`);
  return `${lines.join('\n')}\n`;
}

function place({ file, line, column }: FilePlace): string {
  return `${writtenOut(file)}:${line}:${column}`;
}
