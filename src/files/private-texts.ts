import { archiveFolder, readCaptures } from './content-folder.ts';

/** Whether a private edition is built: `KB_PRIVATE` is set by `kb build --private`. */
export function isPrivateEdition(): boolean {
  return process.env['KB_PRIVATE'] === '1';
}

/** The captured texts of the sources, for the private edition only; `undefined` for the public site. */
export function privateTexts(sources: Iterable<string>): ReadonlyMap<string, string> | undefined {
  return isPrivateEdition() ? readCaptures(archiveFolder(), sources) : undefined;
}
