import * as v from 'valibot';
import type { Conventions } from '../domain/Conventions';
import { CONVENTIONS } from '../domain/Conventions';
import type { Instrument } from '../domain/Instrument';
import { ASKED_ITEMS } from '../domain/Instrument';
import type { IsolationRule } from '../domain/IsolationRule';
import type { LayoutKind } from '../domain/results/MapPicture';
import type { Organisation } from '../domain/Organisation';
import type { Origin } from '../domain/Origin';
import { makePerson } from '../domain/makePerson';
import type { NetworkEntry } from '../domain/NetworkEntry';
import { NETWORK_POSITIONS, NETWORK_STATUSES } from '../domain/NetworkEntry';
import type { Pole } from '../domain/nominations/Nominations';
import type { Attribute, Person, PersonKind, Responded } from '../domain/Person';
import type { Pin } from '../domain/Pin';
import { EMPTY_PLAN } from '../domain/Plan';
import type { Source } from '../domain/Source';
import { FORMAT_IDS, UNDERSTOOD_COUNTS, type Understood, type UnderstoodCount } from '../domain/Understood';
import { recipeShape } from '../domain/recipeShape';
import type { Decision, Judged, Written } from '../domain/Decision';
import { MOST_CONTACTS } from '../domain/steps/settleRule';
import type { Erasure, Study } from '../domain/Study';
import { codebookShape } from './codebookShape';
import { issueShape } from './issueShape';
import { planShape } from './planShape';
import type { Shape } from './shape';
import { shape } from './shape';

/** Of `Study`; the version that is written today. */
export const STUDY_VERSION = 9 satisfies Study['version'];

/** More than any file has rows, and than memory has places. */
export const MOST_ROWS = 2 ** 31 - 1;
/** Of a picture: as far as its places go. */
const FARTHEST = 1e9;

/** Of a person: years, and a place on a scale, whatever it counts. A mean of more would no longer be a number. */
const MOST_OF_A_PERSON = 1e9;

const { text, flag, texts, count } = shape;
const numberOrNot = v.nullable(shape.within(-MOST_OF_A_PERSON, MOST_OF_A_PERSON));
const row = shape.within(0, MOST_ROWS);
const anOrigin = v.strictObject({ source: v.pipe(count, row), row: v.pipe(count, row) } satisfies Shape<Origin>);

/** What is not told of a person is missing in a block that was saved before it could be told. */
const UNTOLD = makePerson({ id: '', kind: 'manager' });

const pole: v.GenericSchema<unknown, Pole> = v.picklist([0, 1, 2]);
const aNetwork = v.strictObject({
  types: texts,
  structure: pole,
  coordination: pole,
  membership: pole,
  formation: pole,
  position: v.picklist([...NETWORK_POSITIONS, '']),
  posts: texts,
  host: text,
  rhythm: text,
  status: v.picklist([...NETWORK_STATUSES, '']),
} satisfies Shape<NetworkEntry>);

/**
 * Who lacks one of the four that stand without a default is nobody, or somebody who may have asked to be left out. A key
 * that is added gets the default that `makePerson` gives it. CONTRIBUTING, "a field that is kept".
 */
export const aPerson = v.strictObject({
  id: text,
  name: text,
  kind: shape.oneOf<PersonKind>({ manager: true, outside_person: true, collectivity: true }),
  group: v.exactOptional(text, UNTOLD.group),
  organisation: v.exactOptional(text, UNTOLD.organisation),
  unit: v.exactOptional(text, UNTOLD.unit),
  role: v.exactOptional(text, UNTOLD.role),
  grade: v.exactOptional(text, UNTOLD.grade),
  seniority: v.exactOptional(numberOrNot, UNTOLD.seniority),
  lineManager: v.exactOptional(text, UNTOLD.lineManager),
  gender: v.exactOptional(text, UNTOLD.gender),
  ageBand: v.exactOptional(text, UNTOLD.ageBand),
  yearsInPost: v.exactOptional(numberOrNot, UNTOLD.yearsInPost),
  yearsInOrganisation: v.exactOptional(numberOrNot, UNTOLD.yearsInOrganisation),
  yearsInService: v.exactOptional(numberOrNot, UNTOLD.yearsInService),
  site: v.exactOptional(text, UNTOLD.site),
  hybrid: v.exactOptional(v.nullable(flag), UNTOLD.hybrid),
  responded: v.exactOptional(
    v.nullable(shape.oneOf<Responded>({ yes: true, no: true, declined: true, not_asked: true })),
    UNTOLD.responded,
  ),
  capped: v.exactOptional(v.nullable(flag), UNTOLD.capped),
  perceivedIsolation: v.exactOptional(numberOrNot, UNTOLD.perceivedIsolation),
  lacksNetworks: v.exactOptional(numberOrNot, UNTOLD.lacksNetworks),
  barriers: v.exactOptional(texts, UNTOLD.barriers),
  programme: v.exactOptional(text, UNTOLD.programme),
  background: v.exactOptional(text, UNTOLD.background),
  needs: v.exactOptional(v.nullable(texts), UNTOLD.needs),
  consent: v.exactOptional(texts, UNTOLD.consent),
  optedOut: flag,
  network: v.exactOptional(v.nullable(aNetwork), UNTOLD.network),
  attributes: v.exactOptional(v.array(v.strictObject({ name: text, value: text } satisfies Shape<Attribute>)), UNTOLD.attributes),
  edited: v.exactOptional(flag, UNTOLD.edited),
  origin: v.exactOptional(v.nullable(anOrigin), UNTOLD.origin),
} satisfies Shape<Person>);

const anUnderstood = v.strictObject({
  format: v.picklist(FORMAT_IDS),
  counts: v.strictObject(v.entriesFromList(UNDERSTOOD_COUNTS, v.exactOptional(count)) satisfies Record<UnderstoodCount, unknown>),
  types: v.array(v.strictObject({ type: text, ties: count })),
  files: texts,
} satisfies Shape<Understood>);

const aSource = v.strictObject({
  file: text,
  holds: v.picklist(['people', 'contacts']),
  sha256: text,
  rows: v.pipe(count, row),
  taken: v.pipe(count, row),
  understood: text,
  reading: v.exactOptional(anUnderstood),
  columns: v.array(v.strictObject({ column: text, header: text })),
} satisfies Shape<Source>);

const anIssue = issueShape(v.pipe(count, row));

const anInstrument = v.strictObject({
  asked: v.exactOptional(v.array(v.picklist(ASKED_ITEMS))),
  types: v.exactOptional(texts),
  cap: v.exactOptional(v.pipe(count, row)),
  recall: v.exactOptional(v.picklist(['roster', 'free'])),
  absence: v.exactOptional(v.picklist(['none', 'unknown'])),
  rounds: v.exactOptional(texts),
}) satisfies v.GenericSchema<unknown, Instrument>;

/** A convention that is left out means its default; one that no study can hold is no convention. */
const MOST_OF: Readonly<Record<keyof Conventions, number>> = {
  smallComponent: MOST_CONTACTS,
  bridgeShare: 1,
  fewTypes: MOST_CONTACTS,
  emptyMotives: MOST_CONTACTS,
  feelsAlone: 5,
  lacksNetwork: 5,
  norm: 1,
  veryLikely: 1,
  probably: 1,
  robust: 1,
  moderate: 1,
  responseForAll: 1,
  responseForPaths: 1,
  responseForLabels: 1,
};
const conventions = Object.fromEntries(
  Object.keys(CONVENTIONS).map((name) => [name, v.exactOptional(shape.within(0, MOST_OF[name as keyof Conventions]))]),
) as Record<keyof Conventions, v.ExactOptionalSchema<ReturnType<typeof shape.within>, undefined>>;

const anIsolationRule = v.strictObject({
  // Whole numbers, as they count contacts and grades.
  tau: v.pipe(count, shape.within(0, MOST_CONTACTS)),
  sigma: v.pipe(count, shape.within(1, 3)),
  activity: v.picklist(['active', 'any']),
  rule: v.picklist(['either', 'confirmed']),
  peers: v.exactOptional(v.picklist(['post', 'group'])),
  judgedBefore: v.exactOptional(v.literal(1)),
  ...conventions,
}) satisfies v.GenericSchema<unknown, IsolationRule>;

const place = shape.within(-FARTHEST, FARTHEST);
const layout = shape.oneOf<LayoutKind>({ organisation: true, group: true, force: true });

const aWritten = v.strictObject({
  name: text,
  organisation: text,
  column: shape.oneOf<Written['column']>({ from: true, to: true, people: true }),
  by: text,
} satisfies Shape<Written>);
const aDecision = v.strictObject({
  a: aWritten,
  b: aWritten,
  is: shape.oneOf<Judged>({ same: true, different: true, unsure: true }),
  who: text,
  on: text,
  why: text,
} satisfies Shape<Decision>);

/** What a study holds one of, and lists of; steps change the same. */
export const settingShapes = {
  title: text,
  notice: text,
  instrument: anInstrument,
  silentMeansNone: flag,
  isolationRule: anIsolationRule,
  plan: planShape,
};
export const listShapes = {
  people: aPerson,
  sources: aSource,
  issues: anIssue,
  recipes: recipeShape,
  organisations: v.strictObject({ id: text, competesWith: texts } satisfies Shape<Organisation>),
  pins: v.strictObject({ id: text, layout, x: place, y: place } satisfies Shape<Pin>),
  decisions: aDecision,
};

/** A study without its people and nominations; what came after version 1 may be missing. */
export const studyShape = v.strictObject({
  version: v.literal(STUDY_VERSION),
  id: shape.id,
  ...settingShapes,
  plan: v.exactOptional(planShape, EMPTY_PLAN),
  codebook: codebookShape,
  sources: v.array(listShapes.sources),
  issues: v.array(listShapes.issues),
  recipes: v.exactOptional(v.array(listShapes.recipes), []),
  organisations: v.exactOptional(v.array(listShapes.organisations), []),
  pins: v.exactOptional(v.array(listShapes.pins), []),
  decisions: v.exactOptional(v.array(listShapes.decisions), []),
  erasures: v.exactOptional(
    v.array(v.strictObject({ on: text, people: v.pipe(count, row), contacts: v.pipe(count, row) } satisfies Shape<Erasure>)),
    [],
  ),
} satisfies Shape<Omit<Study, 'people' | 'nominations'>>);
