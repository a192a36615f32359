/**
 * How far up its scale a level is, 0 to 100: "4.1 of 5" and "4/5" are numbers out of a number, "2 to 3 years" and "24/7" are not.
 */
export function levelShare(level = ''): number | undefined {
  const [, had, all] = /^([\d.,]+) *(?:\/|of|out of|von|من) *([\d.,]+)$/.exec(level) ?? [];
  const share = (Number(had?.replace(',', '.')) / Number(all?.replace(',', '.'))) * 100;
  return share <= 100 ? share : undefined;
}
