import { readCapture } from '#files/content-folder.ts';

/** The captured texts that the archive holds under these names. */
export function readCaptures(archive: string, sources: Iterable<string>): Map<string, string> {
  const texts = [...sources].map((source) => [source, readCapture(archive, source)] as const);
  return new Map(texts.flatMap(([source, text]) => (text === undefined ? [] : [[source, text]])));
}
