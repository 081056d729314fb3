import type { Disclosed } from '../disclosure/disclose';
import { formatCount } from '../domain/formatCount';
import type { Person } from '../domain/Person';
import type { PlannedAction } from '../domain/Plan';
import { countHours } from '../plan/countHours';
import type { PlanFigures } from '../plan/measurePlan';
import { writeFigure } from '../statistics/writeFigure';
import { actionWords, figureWords, planHeadline, sayTime } from '../words/plan/planWords';
import { planPageWords } from '../words/sheetWords';
import { escapeHtml, htmlPage } from './htmlPage';

interface PlanOnAPage {
  readonly title: string;
  readonly people: readonly Person[];
  readonly actions: readonly PlannedAction[];
  /** What each is called. */
  readonly names: readonly string[];
  readonly before: PlanFigures;
  readonly after: PlanFigures;
}

/** The plan on one page, for the person who plans: what it would change, what it takes, and who does what from when. */
export function toPlanPage({ content }: Disclosed<PlanOnAPage>): string {
  const { title, people, actions, names, before, after } = content;
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const write = (value: number | null, digits: 0 | 1 | 2): string => (value === null ? '' : writeFigure(value, digits));
  const table = (head: readonly string[], rows: readonly (readonly string[])[], numbers = false): string => {
    const write = (cell: string, at: number, tag: 'td' | 'th'): string =>
      `<${tag}${numbers && at > 0 ? ' class="number"' : ''}>${escapeHtml(cell)}</${tag}>`;
    return `<table>
<thead><tr>${head.map((cell, at) => write(cell, at, 'th')).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map((cell, at) => write(cell, at, 'td')).join('')}</tr>`).join('\n')}
</tbody>
</table>`;
  };
  const called = title === '' ? planPageWords.title : `${planPageWords.title}: ${title}`;
  const hours = countHours(actions, null);
  const figures = figureWords
    .filter(({ id }) => before[id] !== after[id])
    .map(({ id, label, digits }) => [label, write(before[id], digits), write(after[id], digits)]);
  const said = actions.map((action, at) => {
    const who = action.people.map((id) => nameOf.get(id) ?? id);
    const isPair = action.kind === 'mentor' && who.length === 2;
    const people = isPair ? planPageWords.mentee(who[0] ?? '', who[1] ?? '') : who.join(', ');
    const { broker } = action;
    return [names[at] ?? '', broker === '' ? people : planPageWords.through(people, nameOf.get(broker) ?? broker), sayTime(action)];
  });
  const body = [
    `<h1>${escapeHtml(called)}</h1>`,
    `<p>${escapeHtml(planHeadline(actions.length, before, after))}</p>`,
    // Beside each other, so that a plan for a dozen people is one page.
    `<div class="beside"><div>`,
    table(planPageWords.figures, figures, true),
    `</div><div>\n<h2>${escapeHtml(formatCount(hours.all, 'hour', 'hours'))}</h2>`,
    table(
      planPageWords.hours,
      hours.byKind.map(({ kind, actions: count, hours: sum }) => [actionWords[kind].many, String(count), String(sum)]),
      true,
    ),
    '</div></div>',
    `<h2>${escapeHtml(planPageWords.title)}</h2>`,
    table(planPageWords.actions, said),
    `<p class="soft">${escapeHtml(planPageWords.note)}</p>`,
  ];
  return htmlPage(called, `<main class="dense">\n${body.join('\n')}\n</main>`);
}
