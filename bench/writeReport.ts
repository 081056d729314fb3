import type { Floor, Limit } from './floors';
import { COMPARE_FLOORS, FLOORS, LIMITS } from './floors';
import type { Timed } from './Timed';

const CLOSE = 1e-6;

/** The ratio of two times; `null` where the two do not agree on what comes out. */
function ratioOf(a: Timed, b: Timed): number | null {
  const agree =
    a.check.length === b.check.length &&
    a.check.every((value, at) => Math.abs(value - (b.check[at] ?? NaN)) <= CLOSE * Math.max(1, Math.abs(value)));
  return agree ? a.seconds / b.seconds : null;
}

const secondsText = ({ seconds, share }: Timed): string =>
  `${share < 1 ? '~' : ''}${seconds >= 100 ? seconds.toFixed(0) : seconds.toPrecision(3)}`;

function judgeSeconds({ says, task, n, who, atMostS }: Limit, timed: readonly Timed[]): string {
  const found = timed.find((row) => row.task === task && row.n === n && row.who === who);
  const [is, verdict] =
    found === undefined ? ['not measured', ''] : [`${found.seconds.toPrecision(2)} s`, found.seconds > atMostS ? '**missed**' : 'reached'];
  return `| ${says}, ${n}: seconds | ${atMostS} s | ${is} | ${verdict} |`;
}

function judge(floor: Floor, timed: readonly Timed[]): string {
  const find = (task: string, who: string): Timed | undefined =>
    timed.find((row) => row.task === task && row.n === floor.n && row.who === who);
  const [a, b] = [find(floor.task, floor.of), find(floor.toTask ?? floor.task, floor.to)];
  const goal = `${floor.atMost.toPrecision(2)}${floor.goal === null ? '' : ` (${floor.goal.toPrecision(2)})`}`;
  const name = `${floor.says}, ${floor.n}: ${floor.of} / ${floor.toTask === undefined ? floor.to : floor.toTask}`;
  if (a === undefined || b === undefined) return `| ${name} | ${goal} | not in this run | |`;
  const ratio = floor.toTask === undefined ? ratioOf(a, b) : a.seconds / b.seconds;
  if (ratio === null) return `| ${name} | ${goal} | the two disagree | |`;
  return `| ${name} | ${goal} | ${ratio.toPrecision(2)} | ${ratio > floor.atMost ? '**missed**' : floor.goal !== null && ratio <= floor.goal ? 'stretch' : 'reached'} |`;
}

function listModularity(timed: readonly Timed[]): string {
  return timed
    .filter(({ task }) => task === 'louvain')
    .map(({ n, who, check }) => `${who} ${(check[0] ?? NaN).toFixed(3)} at ${n}`)
    .join(', ');
}

/** One table for each task: a row for each size, a column for each program. */
function listSeconds(timed: readonly Timed[]): readonly string[] {
  const tasks = [...new Set(timed.map(({ task }) => task))];
  const whos = [...new Set(timed.map(({ who }) => who))];
  return tasks.flatMap((task) => {
    const rows = timed.filter((row) => row.task === task);
    const present = whos.filter((who) => rows.some((row) => row.who === who));
    return [
      `### ${task}`,
      '',
      `| size | ${present.join(' | ')} |`,
      `| --- |${' --- |'.repeat(present.length)}`,
      ...[...new Set(rows.map(({ n }) => n))].map((n) => {
        const ofSize = rows.filter((row) => row.n === n);
        const [base] = ofSize.filter(({ who }) => who.startsWith('Kith'));
        const cells = present.map((who) => {
          const row = ofSize.find((candidate) => candidate.who === who);
          if (row === undefined) return '';
          if (base === undefined || row === base) return secondsText(row);
          const ratio = ratioOf(row, base);
          return `${secondsText(row)} ${ratio === null ? '(other values: not compared)' : `(${ratio.toPrecision(2)} ×)`}`;
        });
        return `| ${n} | ${cells.join(' | ')} |`;
      }),
      '',
    ];
  });
}

/** The section of `npm run bench -- --compare`: whole processes by the clock. */
export function reportCompare(timed: readonly Timed[], load: string): string {
  return [
    '## Comparing, robustness and isolation, by the clock',
    '',
    `Written by \`npm run bench -- --compare\`: whole processes from files to JSON, start included; numpy computes the same statistics. On two processors, load average when it began: ${load}.`,
    '',
    '| what | at most | here | |',
    '| --- | --- | --- | --- |',
    ...COMPARE_FLOORS.map((floor) => judge(floor, timed)),
    ...LIMITS.map((limit) => judgeSeconds(limit, timed)),
    '',
    ...listSeconds(timed),
  ].join('\n');
}

/** `docs/benchmarks.md`, but for the sections that are written by themselves. */
export function writeReport(
  about: readonly string[],
  timed: readonly Timed[],
  sampling: ReadonlyMap<number, string>,
  memory: readonly string[],
): string {
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`, in one run on one machine. Seconds: the median of three runs, of five where one takes less than a second, or one run where it takes longer than five. `~` = extrapolated: only the paths from the first people were followed, the same for all programs. `×` = so many times as long as the first column of Kith, only where both give the same values (sum and greatest, to six places).',
    '',
    ...about.map((line) => `- ${line}`),
    '',
    '## What is wanted, and what there is',
    '',
    '| ratio of times | at most (stretch) | here | |',
    '| --- | --- | --- | --- |',
    ...FLOORS.map((floor) => judge(floor, timed)),
    ...memory,
    '',
    `Louvain: Kith finds no groups of its own and has none, so that there is nothing to compare. Modularity that the others reach: ${listModularity(timed)}.`,
    '',
    '## Betweenness from random paths',
    '',
    ...[...sampling].map(([n, words]) => `- ${n} people: ${words}.`),
    '',
    '## Seconds',
    '',
    ...listSeconds(timed),
  ].join('\n');
}
