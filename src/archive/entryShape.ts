import * as v from 'valibot';
import type { Codebook } from '../codebook/Codebook';
import type { StepKind } from '../domain/steps/Step';
import { codebookTables } from './codebookShape';
import { shape } from './shape';
import type { CellType } from '../domain/nominations/nominationColumns';
import { listShapes, MOST_ROWS, settingShapes } from './studyShape';

const { text, texts, count } = shape;
const columns = v.array(
  v.strictObject({ name: text, type: shape.oneOf<CellType>({ u8: true, u16: true, i32: true, f64: true }), at: count, count }),
);

/** The text of a block of nominations. */
export const storedNominations = v.strictObject({ length: count, words: texts, lists: v.array(texts), columns, attributes: columns });

type Setting = keyof typeof settingShapes;
type List = keyof typeof listShapes;

function setting<Part extends Setting>(part: Part) {
  const value: (typeof settingShapes)[Part] = settingShapes[part];
  return v.strictObject({ part: v.literal(part), before: value, after: value });
}
function list<Part extends List>(part: Part) {
  const items = v.array<(typeof listShapes)[Part]>(listShapes[part]);
  return v.strictObject({ part: v.literal(part), at: count, before: items, after: items });
}
function table<Table extends keyof Codebook>(name: Table) {
  const entries = v.array<(typeof codebookTables)[Table]>(codebookTables[name]);
  return v.strictObject({ part: v.literal('codebook'), table: v.literal(name), at: count, before: entries, after: entries });
}

const aChange = v.variant('part', [
  setting('title'),
  setting('notice'),
  setting('instrument'),
  setting('silentMeansNone'),
  setting('isolationRule'),
  setting('plan'),
  list('people'),
  list('sources'),
  list('issues'),
  list('recipes'),
  list('organisations'),
  list('pins'),
  list('decisions'),
  v.variant('table', [
    table('families'),
    table('networkTypes'),
    table('dimensions'),
    table('motives'),
    table('groups'),
    table('grades'),
    table('roles'),
    table('posts'),
    table('barriers'),
    table('archetypes'),
    table('programmes'),
  ]),
  v.strictObject({
    part: v.literal('word'),
    column: v.picklist(['types', 'motives', 'outcomes']),
    rows: v.array(count),
    before: text,
    after: text,
  }),
  v.strictObject({ part: v.literal('nominations'), at: count, before: storedNominations, after: storedNominations }),
]);

/** A change as the text of a block tells it: its nominations stand in the columns of the block. */
export type StoredChange = v.InferOutput<typeof aChange>;

export const entryShape = v.strictObject({
  number: count,
  at: shape.moment,
  step: v.strictObject({
    kind: shape.oneOf<StepKind>({
      'bring-in': true,
      'rename-study': true,
      'set-isolation-rule': true,
      'set-silence': true,
      'edit-people': true,
      'add-people': true,
      'remove-people': true,
      'edit-contacts': true,
      'add-contacts': true,
      'remove-contacts': true,
      'edit-codebook': true,
      'edit-instrument': true,
      'edit-organisations': true,
      'edit-notice': true,
      'edit-plan': true,
      paste: true,
      pin: true,
      decide: true,
      mend: true,
    }),
    // Words beside the step, which only say what it was.
    about: v.exactOptional(text, ''),
    rows: v.exactOptional(v.pipe(count, shape.within(0, MOST_ROWS)), 0),
    changes: v.array(aChange),
  }),
});
