import { foldName } from '../../domain/foldName';
import { matchColumns } from '../columns/matchColumns';
import { CONTACT_COLUMNS } from '../columns/contactColumns';
import { headerWords } from '../columns/readHeader';
import type { Sheet } from '../files/Sheet';
import type { StaffList } from './StaffList';
import { TableEdit } from './TableEdit';

/** “Your organisation”, “My department”: what answers say of who answers, and staff lists of their people. */
const OWN =
  /^(?:(?:what|which) (?:is |are )?)?(?:your|my|(?:the )?respondents?|nominators?|from) (?:own |current |main |employing )?(?:organi[sz]ation|trust|employer|org|department|dept|directorate|division|unit|team|care group|business group|job title|role|post|band|grade)(?: name)?$/;

/**
 * Who answers, as an id, where two of the staff list have the name and what the row says of itself fits one of them alone. The name of
 * one trust’s Sarah Jones says nothing of the other’s.
 *
 * @returns `null` = the table says nothing that could tell two apart
 */
export function makeTeller({ headers, cells, words }: Sheet, staff: StaffList): ((row: number, written: string) => string) | null {
  const own = headers.flatMap((header, at) => (OWN.test(headerWords(header)) ? [at] : []));
  if (own.length === 0 || staff.isEmpty) return null;
  return (row, written) => {
    const alike = staff.namesakes(written);
    if (alike.length < 2) return written;
    const said = own.map((column) => foldName(words[cells[row * headers.length + column] ?? 0] ?? '')).filter((cell) => cell !== '');
    const fits = alike.filter((person) =>
      said.every((cell) => [person.organisation, person.unit, person.role, person.grade].some((known) => foldName(known ?? '') === cell)),
    );
    const [only, another] = fits;
    return said.length === 0 || only === undefined || another !== undefined ? written : only.id;
  };
}

/** A plain table of contacts in which who reports is told apart so. */
export function tellApart(table: Sheet, named: ReadonlyMap<string, string>, staff: StaffList): Sheet {
  const tell = makeTeller(table, staff);
  const from = matchColumns(table.headers, CONTACT_COLUMNS, named).columns.get('from');
  if (tell === null || from === undefined) return table;
  const edit = new TableEdit(table);
  for (let row = 0; row < table.length; row += 1) {
    const written = table.words[table.cells[row * table.headers.length + from] ?? 0] ?? '';
    const meant = tell(row, written);
    edit.copy(row, meant === written ? undefined : new Map([[from, edit.word(meant)]]));
  }
  return edit.finish();
}
