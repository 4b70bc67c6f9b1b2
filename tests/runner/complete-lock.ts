/** `npm run lock`: adds to package-lock.json the packages of other platforms that this machine's registry did not show. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.ts';
import { missingPackages, type LockedPackages } from './lock-file.ts';

const path = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: LockedPackages };
const missing = missingPackages(lock.packages);
const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1));
if (Object.keys(missing).length > 0)
  writeFileSync(
    path,
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, undefined, 2)}\n`,
  );
process.stdout.write(`${Object.keys(missing).length} packages added to package-lock.json\n`);
