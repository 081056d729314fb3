import { buildAdditions } from '../domain/steps/buildAdditions';
import { buildNominations } from '../domain/nominations/buildNominations';
import { buildRowChanges } from '../domain/steps/buildRowChanges';
import { buildStep } from '../domain/steps/buildStep';
import type { Change } from '../domain/steps/Change';
import { emptyNominations } from '../domain/nominations/emptyNominations';
import { nominationAt } from '../domain/nominations/nominationAt';
import type { Nomination } from '../domain/nominations/Nominations';
import { NominationsBuilder } from '../domain/nominations/NominationsBuilder';
import type { Refused } from '../domain/Refused';
import type { Study } from '../domain/Study';
import { contactColumn } from '../import/columns/contactColumns';
import { saysNobody, saysUnread } from '../import/rows/saysNobody';
import { Vocabulary } from '../import/columns/Vocabulary';
import { buildRoster } from '../reconcile/buildRoster';
import type { CellEdit, Edited, Manner, Refusal } from './CellEdit';
import { ATTRIBUTE } from './CellEdit';
import { groupEdits } from './groupEdits';
import { refuseWord } from './refuseWord';
import { sourceByHand } from './sourceByHand';
import { pushAll } from '../support/pushAll';

/** The step that writes into cells of the contacts; what is written from the end on is a contact of its own, entered by hand. */
export function buildContactEdit(study: Study, edits: readonly CellEdit[], manner: Manner): Edited {
  const { nominations } = study;
  const vocabulary = new Vocabulary(study.codebook, new Map());
  const roster = manner === 'typed' && study.people.length > 0 ? buildRoster(study.people, nominations) : null;
  const isReporter = (written: string): boolean => roster === null || typeof roster.find(written) === 'number';
  const refused: Refusal[] = [];
  const edited = new Map<number, Nomination>();
  const added: Nomination[] = [];
  const hand = sourceByHand(study);
  for (const [at, cells] of groupEdits(edits)) {
    const before = at < nominations.length ? nominationAt(nominations, at) : null;
    let row = before ?? { ...BLANK, origin: { source: hand.source, row: hand.nextRow + added.length } };
    const known = refused.length;
    for (const edit of cells) {
      const read = readCell(row, edit, vocabulary, manner, study, isReporter);
      if ('why' in read) refused.push({ edit, refused: read });
      else row = read;
    }
    if (before !== null) {
      if (JSON.stringify(row) !== JSON.stringify(before)) edited.set(at, { ...row, edited: before.origin.source !== hand.source });
    } else if (row.from !== '' && row.to !== '') added.push(row);
    else if (refused.length === known && cells[0] !== undefined)
      refused.push({ edit: cells[0], refused: { why: 'contact-without-names' } });
  }
  const changes: Change[] = [...buildRowChanges(nominations, edited)];
  if (added.length > 0)
    pushAll(changes, [...hand.changes(added.length), ...buildStep.addContacts(study, '', buildNominations(added)).changes]);
  pushAll(changes, buildAdditions(study.codebook, vocabulary.finish()));
  const [first] = [...edited.values(), ...added];
  if (first === undefined) return { step: null, refused };
  return {
    step: {
      kind: manner === 'pasted' ? 'paste' : edited.size === 0 ? 'add-contacts' : 'edit-contacts',
      about: manner === 'pasted' ? 'contacts' : `${first.from} names ${first.to}`,
      rows: edited.size + added.length,
      changes,
    },
    refused,
  };
}

const BLANK: Nomination = nominationAt({ ...emptyNominations, length: 1 }, 0);

/** The row with what the cell tells, or why it cannot be taken. */
function readCell(
  row: Nomination,
  { column, text }: CellEdit,
  vocabulary: Vocabulary,
  manner: Manner,
  study: Study,
  isReporter: (written: string) => boolean,
): Nomination | Refused {
  if (column.startsWith(ATTRIBUTE)) {
    const name = column.slice(ATTRIBUTE.length);
    const others = row.attributes.filter((attribute) => attribute.name !== name);
    return { ...row, attributes: text === '' ? others : [...others, { name, value: text }] };
  }
  if (column === 'from' && text === '') return { why: 'no-reporter' };
  if (column === 'from' && !isReporter(text)) return { why: 'not-a-manager', written: text };
  if (column === 'to' && text === '') return { why: 'no-named' };
  if (column === 'to' && saysNobody(text)) return { why: 'named-nobody' };
  const about = contactColumn(column);
  if (about === undefined) return { why: 'no-column', column };
  const { field, adds } = about;
  if (text === '') return { ...row, [field]: BLANK[field] };
  const builder = new NominationsBuilder();
  let unknown = '';
  builder.addRow(0, 0);
  const code = about.read(text, {
    builder,
    vocabulary,
    onAdded: (word) => {
      unknown = word;
    },
  });
  if (code === null) return { why: 'not-allowed', written: text, allowed: about.allowed(study.codebook) };
  if (unknown !== '' && manner === 'typed' && adds !== undefined) return refuseWord(adds, unknown, study.codebook);
  builder.columns[field].set(0, code);
  const read = { ...row, [field]: nominationAt(builder.finish(), 0)[field] };
  // Who writes whom a cell means has read it.
  const isRead = column === 'to' && (row.contactKind === 'several' || row.contactKind === 'unread') && !saysUnread(text);
  return isRead ? { ...read, contactKind: 'person' } : read;
}
