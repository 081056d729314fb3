import { ACTIVITIES } from '../domain/Activity';
import type { Lens } from '../domain/Lens';
import type { NetworkTable, NetworkTie } from '../domain/results/NetworkTable';
import type { Reconciled, Response } from '../domain/results/Reconciled';
import { PEOPLE_COLUMNS } from '../import/columns/peopleColumns';
import { buildView } from '../network/buildView';

/** As a people file says it: somebody of whom nothing is known is left blank. */
const RESPONDED: Readonly<Record<Response, string>> = {
  answered: 'yes',
  no: 'no',
  declined: 'declined',
  not_asked: 'not asked',
  missing: '',
};

const COLUMNS = PEOPLE_COLUMNS.filter(({ isOfNetworks }) => isOfNetworks !== true);

/** People and ties of a lens, as a reader of files knows them. Under the rule “confirmed” only ties that both report. */
export function listNetwork(reconciled: Reconciled, lens: Lens): NetworkTable {
  const { reports, managers, response, round, asked } = reconciled;
  const view = buildView(reconciled, lens);
  const people = Array.from(view.people, (index) => ({ index, person: reconciled.people[index] })).flatMap(({ index, person }) =>
    person === undefined ? [] : [{ index, person }],
  );
  const own = COLUMNS.map(({ column, text }) => ({
    column,
    cells: people.map(({ index, person }) =>
      column === 'responded' ? (index < managers ? RESPONDED[response[index] ?? 'missing'] : '') : text(person),
    ),
  })).filter(({ column, cells }) => column === 'id' || column === 'name' || cells.some((cell) => cell !== ''));
  const taken = new Set<string>(COLUMNS.map(({ column }) => column));
  const names = [...new Set(people.flatMap(({ person }) => person.attributes.map(({ name }) => name)))];
  const others = names.map((name) => ({
    column: taken.has(name.toLowerCase()) ? `${name} (attribute)` : name,
    cells: people.map(({ person }) => person.attributes.find((one) => one.name === name)?.value ?? ''),
  }));
  const columns = [...own, ...others];
  const wanted = lens.types === null ? null : new Set(lens.types);
  const ties: NetworkTie[] = [];
  for (let node = 0; node < view.n; node += 1) {
    for (let arc = view.out.offsets[node] ?? 0; arc < (view.out.offsets[node + 1] ?? 0); arc += 1) {
      const to = view.out.targets[arc] ?? 0;
      if (
        lens.rule === 'confirmed' &&
        !view.undirected.targets.subarray(view.undirected.offsets[node], view.undirected.offsets[node + 1]).includes(to)
      )
        continue;
      const report = view.outReport[arc] ?? 0;
      const types = (reports.lists[reports.types[report] ?? 0] ?? []).filter((type) => wanted?.has(type) !== false);
      const strength = reports.strength[report] ?? NaN;
      const activity = ACTIVITIES[reports.activity[report] ?? 0] ?? 'untold';
      for (const type of types.length === 0 ? [''] : types)
        ties.push({
          from: node,
          to,
          type,
          motives: reports.lists[reports.motives[report] ?? 0] ?? [],
          // Where it was not asked, reports count as active, and nothing is recorded.
          activity: activity === 'untold' || !asked.items.has('activity') ? '' : activity,
          strength: Number.isNaN(strength) ? null : strength,
        });
    }
  }
  return {
    people: { columns: columns.map(({ column }) => column), rows: people.map((_, at) => columns.map(({ cells }) => cells[at] ?? '')) },
    ties,
    round,
  };
}
