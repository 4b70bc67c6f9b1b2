import { readFileSync } from 'node:fs';

/** Name and version of this software, as an edition writes them down. */
export function softwareVersion(): string {
  const path = new URL('../../package.json', import.meta.url);
  const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as { name: string; version: string };
  return `${name} ${version}`;
}
