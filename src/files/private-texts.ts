import { archiveFolder, readCapture } from './content-folder.ts';

/** Whether a private edition is built: `KB_PRIVATE` is set by `kb build --private`. */
export function isPrivateEdition(): boolean {
  return process.env['KB_PRIVATE'] === '1';
}

/** The captured texts of the sources, for the private edition only; `undefined` for the public site. */
export function privateTexts(sources: Iterable<string>): ReadonlyMap<string, string> | undefined {
  if (!isPrivateEdition()) return undefined;
  const archive = archiveFolder();
  const texts = new Map<string, string>();
  for (const source of sources) {
    const capture = readCapture(archive, source);
    if (capture !== undefined) texts.set(source, capture);
  }
  return texts;
}
