/**
 * The day of the build, `YYYY-MM-DD` in UTC. `SOURCE_DATE_EPOCH` (seconds) fixes it, so that two builds of one state are alike.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function today(): string {
  const fixed = process.env['SOURCE_DATE_EPOCH'];
  return new Date(fixed ? Number(fixed) * 1000 : Date.now()).toISOString().slice(0, 10);
}
