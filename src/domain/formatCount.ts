/** 1,234 as people write it in Britain, with its noun where one is given. */
export function formatCount(count: number, one?: string, many?: string): string {
  const figures = String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  const noun = count === 1 ? one : many;
  return noun === undefined ? figures : `${figures} ${noun}`;
}
