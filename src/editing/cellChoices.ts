import type { Codebook, DimensionId, Entry } from '../codebook/Codebook';
import type { Person } from '../domain/Person';
import type { SheetName } from './CellEdit';

interface Word {
  readonly id: string;
  readonly label: string;
}

const words = (...ids: readonly string[]): readonly Word[] => ids.map((id) => ({ id, label: id }));
const entries = (table: readonly Entry[]): readonly Word[] => table.filter(({ hidden }) => hidden !== true).map(({ id, label }) => ({ id, label }));
const labels = (table: readonly Entry[]): readonly Word[] => entries(table).map(({ label }) => ({ id: label, label }));

/** Cells that hold several words, parted by semicolons. */
export const SEVERAL: Readonly<Record<SheetName, readonly string[]>> = { people: ['needs', 'consent'], contacts: ['types', 'motives'] };

/** The words that a cell of a column may hold, or is likely to; `null` = anything may be written and nothing is offered. */
export function cellChoices(sheet: SheetName, column: string, codebook: Codebook, listed: readonly Person[]): readonly Word[] | null {
  const pole = (id: DimensionId): readonly Word[] => codebook.dimensions.find((dimension) => dimension.id === id && dimension.hidden !== true)?.poles.map(({ id: word, label }) => ({ id: word, label })) ?? [];
  if (sheet === 'people') {
    switch (column) {
      case 'kind':
        return words('manager', 'outside person', 'collectivity');
      case 'group':
        return entries(codebook.groups);
      case 'organisation':
        return [...new Set(listed.map(({ organisation }) => organisation))].filter((one) => one !== '').map((id) => ({ id, label: id }));
      case 'role':
        return labels(codebook.roles);
      case 'grade':
        return labels(codebook.grades);
      case 'hybrid':
      case 'cap':
      case 'opted_out':
        return words('yes', 'no');
      case 'responded':
        return words('yes', 'no', 'declined', 'not asked');
      case 'perceived_isolation':
        return words('1', '2', '3', '4', '5');
      case 'needs':
        return entries(codebook.motives);
      case 'consent':
        return words('named', 'introduced', 'kept');
      case 'line_manager':
        return listed.map(({ id, name }) => ({ id, label: name }));
      default:
        return null;
    }
  }
  switch (column) {
    case 'from':
    case 'to':
      return listed.map(({ id, name }) => ({ id, label: name }));
    case 'contact_kind':
      return words('person', 'group', 'organisation');
    case 'types':
      return entries(codebook.networkTypes);
    case 'motives':
      return [...entries(codebook.motives), ...codebook.motives.flatMap(({ subKinds, hidden }) => (hidden === true ? [] : entries(subKinds)))];
    case 'activity':
      return words('active', 'latent', 'lapsed', 'absent');
    case 'position':
    case 'structure':
    case 'coordination':
    case 'membership':
    case 'formation':
      return pole(column);
    case 'barrier':
      return entries(codebook.barriers);
    default:
      return null;
  }
}
