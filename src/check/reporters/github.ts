import type { Diagnostic } from '../diagnostic.ts';
import { summarise, writtenOut, type Reporter } from './reporter.ts';

/**
 * For pull requests on GitHub: an annotation at each place.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export const github: Reporter = {
  name: 'github',
  format(report) {
    const { findings, quotations } = summarise(report);
    const notice = `::notice title=Knowledge base::${escapeData(`${findings}\n${quotations}`)}`;
    return `${[...report.diagnostics.map(annotation), notice].join('\n')}\n`;
  },
};

function annotation({
  rule,
  severity,
  file,
  line,
  column,
  message,
  nearest,
  remedy,
  related,
}: Diagnostic): string {
  const properties = { file: writtenOut(file), line, col: column, title: rule };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const text = [
    writtenOut(message),
    ...(nearest ? [`nearest: ${nearest.map(writtenOut).join(' · ')}`] : []),
    ...(related ? [`first at: ${writtenOut(related.file)}:${related.line}:${related.column}`] : []),
    writtenOut(remedy),
  ];
  return `::${severity} ${written.join(',')}::${escapeData(text.join('\n'))}`;
}

/** As the runner's own toolkit does. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
