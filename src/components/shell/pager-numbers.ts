/** So many pages are all named. */
const mostNamed = 15;

/**
 * The pages that a pager names, in order; `gap` stands for two or more that it leaves out. However many there are, those around the
 * page and a dozen in even steps lead everywhere in two.
 */
export function pagerNumbers({ number, of }: { number: number; of: number }): (number | 'gap')[] {
  const step = of <= mostNamed ? 1 : Math.ceil(of / 12);
  const isNamed = (page: number): boolean =>
    page === 1 || page === of || Math.abs(page - number) < 3 || page % step === 0;
  return Array.from({ length: of }, (_, at) => at + 1).flatMap((page) => {
    if (isNamed(page)) return [page];
    // For one page alone a sign is no shorter than its number.
    if (isNamed(page - 1)) return [isNamed(page + 1) ? page : 'gap'];
    return [];
  });
}
