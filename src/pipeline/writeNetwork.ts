import { disclose } from '../disclosure/disclose';
import type { Issue } from '../domain/Issue';
import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/results/Reconciled';
import type { NamedTable } from '../domain/results/Table';
import type { Study } from '../domain/Study';
import { toCsv } from '../export/toCsv';
import { MOST_PEOPLE_IN_DL, toDl } from '../export/toDl';
import { toGexf } from '../export/toGexf';
import { toGraphml } from '../export/toGraphml';
import { toIssueTable } from '../export/toIssueTable';
import { toPajek } from '../export/toPajek';
import { toTiesTable } from '../export/toTiesTable';
import { toWorkbook } from '../export/toWorkbook';
import type { ExportFormat } from '../words/files/exportLosses';
import { listNetwork } from './listNetwork';

/** The network of a lens as a file for other programs, for the analyst; `null` = more people than the format can hold. */
export function writeNetwork(
  study: Study,
  reconciled: Reconciled,
  lens: Lens,
  format: ExportFormat,
  issues: readonly Issue[],
): Uint8Array | string | null {
  const network = listNetwork(reconciled, lens);
  const shown = disclose(network, 'analyst');
  switch (format) {
    case 'graphml':
      return toGraphml(shown);
    case 'gexf':
      return toGexf(shown);
    case 'pajek':
      return toPajek(shown);
    case 'dl':
      return network.people.rows.length > MOST_PEOPLE_IN_DL ? null : toDl(shown);
    case 'csv':
      return toCsv(disclose(toTiesTable(network), 'analyst'));
    case 'xlsx':
      return toWorkbook(
        disclose(
          [
            { name: 'People', ...network.people },
            toTiesTable(network),
            toTypesTable(
              study,
              network.ties.map(({ type }) => type),
            ),
            toCodebookTable(study),
            { name: 'Issues', ...toIssueTable(issues) },
          ],
          'analyst',
        ),
      );
  }
}

function toTypesTable({ codebook }: Study, types: readonly string[]): NamedTable {
  const ties = new Map<string, number>();
  for (const type of types) ties.set(type, (ties.get(type) ?? 0) + 1);
  return {
    name: 'Types',
    columns: ['network type', 'meaning', 'ties'],
    rows: codebook.networkTypes
      .filter(({ id, hidden }) => hidden !== true || ties.has(id))
      .map(({ id, definition }) => [id, definition, ties.get(id) ?? 0]),
  };
}

function toCodebookTable({ codebook }: Study): NamedTable {
  const { networkTypes, motives, groups, barriers, programmes } = codebook;
  return {
    name: 'Codebook',
    columns: ['kind', 'word', 'label', 'meaning'],
    rows: Object.entries({
      'network type': networkTypes,
      motive: motives,
      group: groups,
      barrier: barriers,
      programme: programmes,
    }).flatMap(([kind, entries]) => entries.map(({ id, label, definition }) => [kind, id, label, definition])),
  };
}
