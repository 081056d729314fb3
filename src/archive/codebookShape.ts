import * as v from 'valibot';
import type { Codebook, Dimension, DimensionId, Entry, Family, NetworkType } from '../codebook/Codebook';
import { across } from '../codebook/dimensions';
import { CLINICAL_BY_TRAINING, groups } from '../codebook/groups';
import { posts } from '../codebook/posts';
import { roles } from '../codebook/roles';
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

/** A study that was saved before there were posts takes the book’s titles to theirs; its own titles are posts of their own. */
const POSTS: ReadonlyMap<string, string> = new Map(roles.map(({ id, post }) => [id, post]));

/** What it is today. */
const CLINICAL = groups.find(({ id }) => id === 'clinical')?.definition ?? CLINICAL_BY_TRAINING;

/** What an entry of each table is. */
export const codebookTables = {
  families: v.pipe(
    // Until version 6 a family was kept with colours, which no page looked at.
    v.strictObject({ id: text, label: text, fill: v.exactOptional(text), text: v.exactOptional(text) }),
    v.transform(({ id, label }): Family => ({ id, label })),
  ),
  networkTypes: v.strictObject({ ...entry, family: text, position, typical, hidden }),
  dimensions: v.pipe(
    v.strictObject({ ...entry, id: dimensionId, poles: v.tupleWithRest([anEntry, anEntry], anEntry), hidden }),
    v.transform((one) =>
      one.id === 'position' && one.poles.length === 2 ? { ...one, poles: [...one.poles, across] satisfies Dimension['poles'] } : one,
    ),
  ),
  motives: v.strictObject({ ...entry, subKinds: v.array(anEntry), mentioned: text, hidden }),
  groups: v.pipe(
    anEntry,
    v.transform((one) => (one.definition === CLINICAL_BY_TRAINING ? { ...one, definition: CLINICAL } : one)),
  ),
  grades: anEntry,
  roles: v.pipe(
    v.strictObject({ ...entry, group: text, post: v.exactOptional(text), hidden }),
    v.transform(({ post, ...role }) => ({ ...role, post: post ?? POSTS.get(role.id) ?? '' })),
  ),
  posts: anEntry,
  barriers: anEntry,
  archetypes: v.strictObject({ ...entry, attributes: v.array(v.strictObject({ name: text, value: text })), hidden }),
  programmes: anEntry,
} satisfies { readonly [Table in keyof Codebook]: v.GenericSchema<unknown, Codebook[Table][number]> };

export const codebookShape = v.strictObject({
  families: v.array(codebookTables.families),
  networkTypes: v.array(codebookTables.networkTypes),
  dimensions: v.array(codebookTables.dimensions),
  motives: v.array(codebookTables.motives),
  groups: v.array(codebookTables.groups),
  grades: v.array(codebookTables.grades),
  roles: v.array(codebookTables.roles),
  posts: v.exactOptional(v.array(codebookTables.posts), posts),
  barriers: v.array(codebookTables.barriers),
  archetypes: v.array(codebookTables.archetypes),
  programmes: v.array(codebookTables.programmes),
} satisfies Shape<Codebook>);
