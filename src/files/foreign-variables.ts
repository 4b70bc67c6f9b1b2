/** Astro takes these from the environment for its own: another program's BASE_URL would move every address, without a word. */
const foreign = ['BASE_URL', 'DEV', 'PROD'];

/** Removes variables that other programs may have set and that a build would heed. */
export function dropForeignVariables(env: Record<string, string | undefined>): void {
  for (const name of foreign) delete env[name];
}
