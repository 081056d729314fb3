import type { Change } from '../domain/steps/Change';
import type { Step, StepKind } from '../domain/steps/Step';
import { formatCount } from '../domain/formatCount';

/** By what `about` of a change of the plan is. */
const PLAN_STEPS: Readonly<Record<string, string>> = {
  proposed: 'Proposed a plan',
  choices: 'Added the choices of managers, and proposed mentors around them',
  limits: 'Changed the limits of the plan',
  whom: 'Chose who the plan is for',
};

/** What was done, as the history has it; `about` is what it was done to, and may be empty. */
const WORDS: Readonly<Record<StepKind, (about: string, step: Step) => string>> = {
  'bring-in': (about, step) => `${isReplacing(step) ? 'Replaced' : 'Added'} ${about || 'files'}`,
  'rename-study': (_about, step) => `Named the study “${settingAfter(step, 'title')}”`,
  'edit-notice': (_about, step) =>
    settingAfter(step, 'notice') === '' ? 'Removed the notice' : `Wrote the notice “${settingAfter(step, 'notice')}”`,
  'set-isolation-rule': () => 'Changed the isolation rule',
  'set-silence': () => 'Changed what a missing answer means',
  'edit-people': (about) => `Changed ${about || 'people'}`,
  'add-people': (about, { rows }) => (rows === 1 ? `Added ${about || 'someone'}` : `Added ${about} and others`),
  'remove-people': (about, { rows }) => (rows === 1 ? `Removed ${about || 'someone'}` : `Removed ${about} and others`),
  'edit-contacts': (about) => `Changed a contact: ${about}`,
  'add-contacts': (about) => `Added a contact${about === '' ? '' : `: ${about}`}`,
  'remove-contacts': () => 'Removed contacts',
  'edit-codebook': (about, step) => `${codebookVerb(step)} “${about}” in the codebook`,
  'edit-instrument': () => 'Changed what was asked',
  'edit-organisations': (about) => `Changed the organisation ${about}`,
  // Others, and those that an earlier Kith kept, say it in full.
  'edit-plan': (about) => PLAN_STEPS[about] ?? (about || 'Changed the plan'),
  pin: (about, step) => (isLettingGo(step) ? `Unpinned ${about}` : `Pinned ${about}`),
  decide: (about, step) => `${decisionVerb(step)} ${about}`,
  mend: (about, step) => `${isTickedOff(step) ? 'Ticked off' : 'Corrected'} ${about}`,
  paste: (about) => `Pasted ${about}`,
};

/** "Added contacts.csv", and "617 rows" where rows are what was touched. */
export function stepWords(step: Step): { readonly what: string; readonly rows: string } {
  return { what: WORDS[step.kind](step.about, step), rows: step.rows === 0 ? '' : formatCount(step.rows, 'row', 'rows') };
}

function settingAfter({ changes }: Step, part: 'title' | 'notice'): string {
  return changes.find((change): change is Extract<Change, { part: 'title' | 'notice' }> => change.part === part)?.after ?? '';
}

function isLettingGo({ changes }: Step): boolean {
  return changes.every((change) => change.part === 'pins' && change.after.length === 0);
}

/** An issue was looked at, and nothing changed for it. */
function isTickedOff({ changes }: Step): boolean {
  return changes.every(({ part }) => part === 'issues');
}

/** A later version of a file takes the place of the earlier. */
function isReplacing({ changes }: Step): boolean {
  return changes.some((change) => change.part === 'sources' && change.before.length > 0);
}

/** Taken back, or said of one pair or of several. */
function decisionVerb({ changes }: Step): string {
  const said = changes.flatMap((change) => (change.part === 'decisions' ? change.after : []));
  const [first] = said;
  if (first === undefined) return 'Withdrew the answer about';
  return { same: 'Same person:', different: 'Not the same person:', unsure: 'Not sure about' }[first.is];
}

function codebookVerb({ changes }: Step): string {
  const change = changes.find(({ part }) => part === 'codebook');
  if (change?.part !== 'codebook') return 'Changed';
  return change.before.length === 0 ? 'Added' : change.after.length === 0 ? 'Removed' : 'Changed';
}
