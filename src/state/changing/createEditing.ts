import { changeWords } from '../../words/changeWords';
import type { Codebook, Entry } from '../../codebook/Codebook';
import { bookCodebook } from '../../codebook/bookCodebook';
import { otherFamily, ownFamilies } from '../../codebook/families';
import type { CodebookTable, EntryOf } from '../../domain/steps/buildCodebookEdit';
import { buildCodebookEdit } from '../../domain/steps/buildCodebookEdit';
import type { SpeltField } from '../../domain/bareSpelling';
import { buildSpelling } from '../../domain/steps/buildSpelling';
import { buildOrganisation } from '../../domain/steps/buildOrganisation';
import { buildPin } from '../../domain/steps/buildPin';
import { buildStep } from '../../domain/steps/buildStep';
import { countUses } from '../../domain/steps/countUses';
import type { Issue } from '../../domain/Issue';
import type { Instrument } from '../../domain/Instrument';
import type { LayoutKind } from '../../domain/results/MapPicture';
import type { Step } from '../../domain/steps/Step';
import type { Study } from '../../domain/Study';
import { plainText } from '../../import/plainText';
import { buildContactEdit } from '../../editing/buildContactEdit';
import { buildMend, type IssueCell } from '../../editing/buildMend';
import { buildPeopleEdit } from '../../editing/buildPeopleEdit';
import type { CellEdit, Manner, SheetName } from '../../editing/CellEdit';
import type { Stores } from '../createStores';
import { isOfTheBook } from '../../editing/isOfTheBook';
import { selectListed } from '../../views/people/selectListed';
import type { SaidRefusal } from './SaidRefusal';
import { sayRefused } from '../../words/sayRefused';
import { usesWords, whyNotRemoved } from '../../words/usesWords';

/** What a person can change by hand. What cannot be taken comes back with the reason, and nothing of the study has changed. */
export interface Editing {
  readonly editCells: (sheet: SheetName, edits: readonly CellEdit[], manner: Manner) => readonly SaidRefusal[];
  /** Writes into the cell that an issue is about, and takes it off the list. `null` = done; else why not. */
  readonly mendIssue: (issue: Issue, cell: IssueCell, text: string) => string | null;
  /** It was looked at. */
  readonly tickOffIssue: (issue: Issue) => void;
  readonly removeRows: (sheet: SheetName, rows: readonly number[]) => void;
  readonly setNotice: (notice: string) => void;
  readonly setInstrument: (instrument: Instrument) => void;
  readonly addOrganisation: (id: string) => void;
  readonly setCompetition: (one: string, other: string, does: boolean) => void;
  /** Every spelling that may be of the same organisation becomes this one. */
  readonly joinSpellings: (field: SpeltField, spelling: string) => void;
  readonly removeOrganisation: (id: string) => void;
  readonly editEntry: <Table extends CodebookTable>(table: Table, entry: EntryOf<Table>) => void;
  /** `null` = done; else why not. */
  readonly addEntry: <Table extends CodebookTable>(table: Table, entry: EntryOf<Table>) => string | null;
  readonly addFamily: (label: string) => string | null;
  readonly addSubKind: (motive: string, kind: Entry) => string | null;
  /** Entries, and sub-kinds of motives. */
  readonly removeEntry: (table: CodebookTable, id: string) => string | null;
  readonly respellEntry: (table: CodebookTable, before: string, after: string) => string | null;
  /** Puts somebody in their place in the layout that is shown. */
  readonly pin: (id: string, x: number, y: number) => void;
  /** `null` = everybody of the layout that is shown. */
  readonly letGo: (id: string | null) => void;
}

export function createEditing({ kept, derived, session }: Stores, change: (step: Step) => boolean): Editing {
  /** `null` = done; a change that was refused is no change, and its message says the rest. */
  const did = (step: Step): string | null => (change(step) ? null : changeWords.nothing);

  function withStudy<T>(otherwise: T, act: (study: Study) => T): T {
    const { study } = kept.getState();
    return study === null ? otherwise : act(study);
  }
  /** While another layout is being computed, the one that is shown is the one that a hand moves people in. */
  const shownLayout = (): LayoutKind => derived.getState().map?.layout ?? session.getState().layout;
  const nameOf = (id: string): string => derived.getState().analysis?.reconciled.people.find((person) => person.id === id)?.name ?? id;

  return {
    editCells: (sheet, edits, manner) =>
      withStudy<readonly SaidRefusal[]>([], (study) => {
        const { step, refused } =
          sheet === 'people'
            ? buildPeopleEdit(study, selectListed(study, derived.getState().analysis), edits, manner)
            : buildContactEdit(study, edits, manner);
        const isWanted = step !== null && (manner !== 'typed' || refused.length === 0);
        const trouble = isWanted ? did(step) : null;
        return trouble === null
          ? refused.map(({ edit, refused: why }) => ({ edit, reason: sayRefused(why) }))
          : edits.map((edit) => ({ edit, reason: trouble }));
      }),
    mendIssue: (issue, cell, text) =>
      withStudy<string | null>(null, (study) => {
        const { step, refused } = buildMend.write(study, selectListed(study, derived.getState().analysis), issue, cell, text);
        const [first] = refused;
        if (first !== undefined) return sayRefused(first.refused);
        return step === null ? null : did(step);
      }),
    tickOffIssue(issue) {
      withStudy(undefined, (study) => {
        if (change(buildMend.tickOff(study, issue))) session.setState({ note: changeWords.tickedOff });
      });
    },
    removeRows(sheet, rows) {
      withStudy(undefined, (study) => {
        if (rows.length === 0) return;
        if (sheet === 'people' && study.people.length === 0) {
          session.setState({ message: changeWords.notListed });
          return;
        }
        if (!change(sheet === 'contacts' ? buildStep.removeContacts(study, '', rows) : buildStep.removePeople(study, rows))) return;
        session.setState({ note: changeWords.removedRows(rows.length) });
      });
    },
    setNotice(notice) {
      withStudy(undefined, (study) => {
        if (notice.trim() !== study.notice) change(buildStep.setting(study, 'notice', notice.trim()));
      });
    },
    setInstrument(instrument) {
      withStudy(undefined, (study) => {
        change(buildStep.setting(study, 'instrument', instrument));
      });
    },
    addOrganisation(id) {
      withStudy(undefined, (study) => {
        change(buildOrganisation.add(study, id));
      });
    },
    setCompetition(one, other, does) {
      withStudy(undefined, (study) => {
        change(buildOrganisation.compete(study, one, other, does));
      });
    },
    joinSpellings(field, spelling) {
      withStudy(undefined, (study) => {
        change(buildSpelling.join(study, field, spelling));
      });
    },
    removeOrganisation(id) {
      withStudy(undefined, (study) => {
        change(buildOrganisation.remove(study, id));
      });
    },
    editEntry(table, entry) {
      withStudy(undefined, (study) => {
        change(buildCodebookEdit.edit(study, table, entry));
      });
    },
    addEntry: (table, entry) =>
      withStudy<string | null>(null, (study) => {
        const trouble = whyNotCalled(study.codebook, table, entry.id);
        return trouble ?? did(buildCodebookEdit.add(study, table, entry));
      }),
    addFamily: (label) =>
      withStudy<string | null>(null, (study) => {
        const name = label.trim();
        const { families } = study.codebook;
        const trouble = whyNotCalled(study.codebook, 'families', name);
        if (trouble !== null) return trouble;
        // A family is drawn in the colour that goes with its id.
        const free = [...bookCodebook.families, ...ownFamilies, otherFamily].find(({ id }) => !families.some((family) => family.id === id));
        if (free === undefined) return changeWords.noColour;
        return did(buildCodebookEdit.add(study, 'families', { ...free, label: name }));
      }),
    addSubKind: (motive, kind) =>
      withStudy<string | null>(null, (study) => {
        const of = study.codebook.motives.find(({ id }) => id === motive);
        const trouble = of === undefined ? changeWords.noMotive : whyNotCalled(study.codebook, 'motives', kind.id);
        return trouble ?? (of === undefined ? null : did(buildCodebookEdit.addSubKind(study, of, kind)));
      }),
    removeEntry: (table, id) =>
      withStudy<string | null>(null, (study) => {
        const entry = entriesOf(study.codebook, table).find((known) => known.id === id);
        if (entry === undefined) return null;
        if (isOfTheBook(table, id)) return changeWords.ofTheBook;
        const trouble = whyNotRemoved(entry.label, countUses(study, table)(entry));
        return trouble ?? did(buildCodebookEdit.remove(study, table, id));
      }),
    respellEntry: (table, before, after) =>
      withStudy<string | null>(null, (study) => {
        const id = after.trim();
        if (id === before) return null;
        const trouble =
          whyNotCalled(study.codebook, table, id, before) ??
          (usesWords(countUses(study, table)({ id, label: id, definition: '', chapter: '' })) === '' ? null : changeWords.usedAlready(id));
        return trouble ?? did(buildCodebookEdit.respell(study, table, before, id));
      }),
    pin(id, x, y) {
      withStudy(undefined, (study) => {
        change(buildPin.put(study, { id, layout: shownLayout(), x, y }, nameOf(id)));
      });
    },
    letGo(id) {
      withStudy(undefined, (study) => {
        const step = buildPin.letGo(study, shownLayout(), id, id === null ? 'everybody' : nameOf(id));
        if (step.rows > 0) change(step);
      });
    },
  };
}

/** The entries of a table; sub-kinds are motives to those who write them. */
function entriesOf(codebook: Codebook, table: CodebookTable): readonly EntryOf<CodebookTable>[] {
  return table === 'motives' ? codebook.motives.flatMap((motive) => [motive, ...motive.subKinds]) : codebook[table];
}

/** @param self an entry that may be called so, as it is the one that is to be */
function whyNotCalled(codebook: Codebook, table: CodebookTable, id: string, self: string | null = null): string | null {
  if (id.trim() === '') return changeWords.noName;
  const twin = entriesOf(codebook, table).find(
    (entry) => entry.id !== self && (plainText(entry.id) === plainText(id) || plainText(entry.label) === plainText(id)),
  );
  return twin === undefined ? null : changeWords.existsAlready(twin.label);
}
