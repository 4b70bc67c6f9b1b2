import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sansBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';

/**
 * The addresses of the faces that every page begins with. Fetched along with the page they are there when it is drawn; a
 * face that is late waits for the next page (see fonts.css).
 */
export const firstFaces: readonly string[] = [serif, sans, sansBold];
