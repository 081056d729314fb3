import * as v from 'valibot';
import type { Codebook, DimensionId, Entry, Family, NetworkType } from '../codebook/Codebook';
import type { Shape } from './shape';
import { shape } from './shape';

const { text } = shape;
const hidden = v.exactOptional(v.literal(true));
/** `hidden` is the one key that may be missing, and stands beside the others because of it. */
const entry = { id: text, label: text, definition: text, chapter: text } satisfies Shape<Omit<Entry, 'hidden'>>;
const anEntry = v.strictObject({ ...entry, hidden });

const pole = v.exactOptional(text);
const typical = v.strictObject({ structure: pole, coordination: pole, membership: pole, formation: pole, position: pole });
const dimensionId = shape.oneOf<DimensionId>({ structure: true, coordination: true, membership: true, formation: true, position: true });
const position = shape.oneOf<NetworkType['position']>({ internal: true, external: true, either: true });

/** What an entry of each table is. */
export const codebookTables = {
  families: v.strictObject({ id: text, label: text, fill: text, text } satisfies Shape<Family>),
  networkTypes: v.strictObject({ ...entry, family: text, position, typical, hidden }),
  dimensions: v.strictObject({ ...entry, id: dimensionId, poles: v.strictTuple([anEntry, anEntry]), hidden }),
  motives: v.strictObject({ ...entry, subKinds: v.array(anEntry), mentioned: text, hidden }),
  groups: anEntry,
  grades: anEntry,
  roles: v.strictObject({ ...entry, group: text, hidden }),
  barriers: anEntry,
  archetypes: v.strictObject({ ...entry, attributes: v.array(v.strictObject({ name: text, value: text })), hidden }),
  programmes: anEntry,
} satisfies {
  readonly [Table in keyof Codebook]: v.GenericSchema<unknown, Codebook[Table][number]>;
};

export const codebookShape = v.strictObject({
  families: v.array(codebookTables.families),
  networkTypes: v.array(codebookTables.networkTypes),
  dimensions: v.array(codebookTables.dimensions),
  motives: v.array(codebookTables.motives),
  groups: v.array(codebookTables.groups),
  grades: v.array(codebookTables.grades),
  roles: v.array(codebookTables.roles),
  barriers: v.array(codebookTables.barriers),
  archetypes: v.array(codebookTables.archetypes),
  programmes: v.array(codebookTables.programmes),
} satisfies Shape<Codebook>);
