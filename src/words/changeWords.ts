import { formatCount } from '../domain/formatCount';
import { nameSome } from '../support/nameSome';

/** What came of a change to the study, or why there was none. */
export const changeWords = {
  nothing: 'Nothing was changed.',
  tickedOff: 'Ticked off. Select Undo to bring it back.',
  notListed: 'These people are not on a staff list; they appear because they reported contacts. Remove their contacts instead.',
  removedRows: (rows: number) =>
    `${formatCount(rows, 'row was', 'rows were')} removed. Select Undo to bring ${rows === 1 ? 'it' : 'them'} back.`,
  noColour: 'There are no more distinct colours. Rename an existing family instead.',
  noMotive: 'Choose the motive that this is a kind of.',
  ofTheBook: 'You can hide the book’s own entries, but not remove them.',
  usedAlready: (id: string) => `“${id}” is already used in this study.`,
  noName: 'Enter a name.',
  existsAlready: (label: string) => `“${label}” already exists.`,
  contradicts: (contradiction: string) => `${contradiction} Change one of the earlier answers first.`,
  corrected: (comparison: string) => `${comparison} Select Undo to take this back.`,
  leftOutAll: 'You left out every file.',
  nothingUsed: 'We could not use anything in these files. The list below says why, and what to do.',
  unread: (files: readonly string[]) => {
    const [it, file] = files.length === 1 ? ['it', 'the file'] : ['them', 'the files'];
    return `${nameSome(files)} could not be read. Without ${it}, the findings would be wrong, so nothing can be added with ${it}. The list below says why. Correct ${file}, or leave ${it} out.`;
  },
  noContactUsed: (files: readonly string[]) =>
    `We could not use any row of ${nameSome(files)}, so nothing was added: everybody would seem to have no contacts. The list below says why, and what to do.`,
  stopped: 'Stopped. The results shown are not up to date.',
  stoppedComparison: 'The comparison was stopped.',
  stoppedPlanning: 'Planning was stopped.',
  choicesAdded: (file: string, managers: number) =>
    `${file}: the choices of ${formatCount(managers, 'manager', 'managers')} were added, and mentors were proposed around them.`,
  choiceMissed: (person: string, rules: readonly string[]) =>
    `${person} has no mentor now, as nobody they chose can be had${rules.length === 0 ? '' : `: ${rules.map((rule) => `${rule.charAt(0).toLowerCase()}${rule.slice(1)}`).join('; ')}`}.`,
  choiceNotListed: (person: string, mentors: readonly string[]) =>
    `${nameSome(mentors)}, whom ${person} chose, ${mentors.length === 1 ? 'was' : 'were'} not among the options on the shortlist.`,
  mentorsMoved: (moved: number) => `${formatCount(moved, 'manager has', 'managers have')} another mentor than before.`,
  mentorsGone: (names: readonly string[]) =>
    `${nameSome(names)} had a mentor and ${names.length === 1 ? 'has' : 'have'} none now: “Why not?” says why.`,
  meetingsLost: (count: number) =>
    count === 1
      ? '1 action with dates was removed, or has other people now. If it is in a calendar, delete it there: the next calendar file cannot cancel it.'
      : `${formatCount(count)} actions with dates were removed, or have other people now. If they are in a calendar, delete them there: the next calendar file cannot cancel them.`,
  takeBack: 'Select Undo to take this back.',
  noDates:
    'No action has a date yet, so there is nothing to put into a calendar. Choose a first meeting or a review in the details of an action.',
  namesHidden: 'Names are not shown now, and this file is addressed by name. Show names, and download it again.',
} as const;
