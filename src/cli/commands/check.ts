import { parseArgs } from 'node:util';
import { github } from '#check/reporters/github.ts';
import { json } from '#check/reporters/json.ts';
import { countSeverities } from '#check/reporters/reporter.ts';
import { terminal } from '#check/reporters/terminal.ts';
import { checkContent } from '../check-content.ts';
import { exitCodes, UsageError, type Command } from '../command.ts';
import { understood } from '../understood.ts';

const reporters = [terminal, json, github];

export const check: Command = {
  name: 'check',
  help: `npm run kb -- check [--format ${reporters.map(({ name }) => name).join('|')}] [--strict]

Says everything that is wrong with the content, each thing with its place, cause and remedy. Quotations are held
against the captured texts where there are any (KB_ARCHIVE, else archive/).

  --format   terminal (default), json, or github for annotations on a pull request
  --strict   warnings fail, too

Ends with 0 when there is no error, 1 when there is one, 2 when it was called wrongly.`,
  run(args, effects) {
    const { values } = understood(() =>
      parseArgs({
        args: [...args],
        options: {
          format: { type: 'string', default: 'terminal' },
          strict: { type: 'boolean', default: false },
        },
      }),
    );
    const reporter = reporters.find(({ name }) => name === values.format);
    if (!reporter) throw new UsageError(`unknown format \`${values.format}\``);
    const report = checkContent(effects);
    effects.write(reporter.format(report));
    const { errors, warnings } = countSeverities(report);
    return errors > 0 || (values.strict && warnings > 0) ? exitCodes.failed : exitCodes.ok;
  },
};
