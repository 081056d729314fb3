import type { Disclosed } from '../disclosure/disclose';
import { formatCount } from '../domain/formatCount';
import type { Person } from '../domain/Person';
import type { PlannedAction } from '../domain/Plan';
import { countHours } from '../plan/countHours';
import type { PlanFigures } from '../plan/measurePlan';
import { writeFigure } from '../statistics/writeFigure';
import { actionWords, figureWords, planHeadline, sayTime } from '../words/planWords';
import { planPageWords } from '../words/sheetWords';
import { escapeHtml, htmlPage } from './htmlPage';

interface PlanOnAPage {
  readonly title: string;
  readonly people: readonly Person[];
  readonly actions: readonly PlannedAction[];
  readonly before: PlanFigures;
  readonly after: PlanFigures;
}

/** The plan on one page, for the person who plans: what it would change, what it takes, and who does what from when. */
export function toPlanPage({ content }: Disclosed<PlanOnAPage>): string {
  const { title, people, actions, before, after } = content;
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const write = (value: number | null, digits: 0 | 1 | 2): string => (value === null ? '' : writeFigure(value, digits));
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
    `<table>
<thead><tr>${head.map((cell) => `<th>${escapeHtml(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>`;
  const called = title === '' ? planPageWords.title : `${planPageWords.title}: ${title}`;
  const hours = countHours(actions, null);
  const figures = figureWords
    .filter(({ id }) => before[id] !== after[id])
    .map(({ id, label, digits }) => [label, write(before[id], digits), write(after[id], digits)]);
  const said = actions.map((action) => [
    action.title === '' ? actionWords[action.kind].one : `${actionWords[action.kind].one}: ${action.title}`,
    action.people.map((id) => nameOf.get(id) ?? id).join(', '),
    sayTime(action),
  ]);
  const body = [
    `<h1>${escapeHtml(called)}</h1>`,
    `<p>${escapeHtml(planHeadline(actions.length, before, after))}</p>`,
    table(planPageWords.figures, figures),
    `<h2>${escapeHtml(formatCount(hours.all, 'hour', 'hours'))}</h2>`,
    table(
      planPageWords.hours,
      hours.byKind.map(({ kind, actions: count, hours: sum }) => [actionWords[kind].many, String(count), String(sum)]),
    ),
    `<h2>${escapeHtml(planPageWords.title)}</h2>`,
    table(planPageWords.actions, said),
    `<p class="soft">${escapeHtml(planPageWords.note)}</p>`,
  ];
  return htmlPage(called, body.join('\n'));
}
