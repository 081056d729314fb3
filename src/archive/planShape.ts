import * as v from 'valibot';
import type { ActionKind, Limits, Plan, PlannedAction, PlanStage } from '../domain/Plan';
import { ALIVE_AFTER, DEFAULT_LIMITS } from '../domain/Plan';
import type { Shape } from './shape';
import { shape } from './shape';

const { text, flag, texts } = shape;
/** More than any plan has. */
const MOST = 1e9;
const number = shape.within(0, MOST);
const groups = v.array(texts);
const levels = shape.within(-MOST, MOST);

const kind = shape.oneOf<ActionKind>({
  mentor: true,
  set: true,
  introduction: true,
  cohort: true,
  forum: true,
  unitNetwork: true,
  postNetwork: true,
  wake: true,
  keepAlive: true,
  agreement: true,
  spread: true,
  protectedTime: true,
  tie: true,
});

/** A limit that is not there means its default. */
const limitsShape = v.strictObject({
  help: v.exactOptional(
    v.union([v.literal('isolated'), v.strictObject({ group: text }), v.strictObject({ people: texts })]),
    DEFAULT_LIMITS.help,
  ),
  mentorCapacity: v.exactOptional(number, DEFAULT_LIMITS.mentorCapacity),
  mentorCapacities: v.exactOptional(v.array(v.strictObject({ person: text, capacity: number })), []),
  seniorityGap: v.exactOptional(v.nullable(v.tuple([levels, levels])), DEFAULT_LIMITS.seniorityGap),
  mentorsElsewhere: v.exactOptional(flag, DEFAULT_LIMITS.mentorsElsewhere),
  sameSite: v.exactOptional(flag, DEFAULT_LIMITS.sameSite),
  otherUnit: v.exactOptional(flag, DEFAULT_LIMITS.otherUnit),
  timesIn: v.exactOptional(text, ''),
  competing: v.exactOptional(groups, []),
  openTopics: v.exactOptional(flag, DEFAULT_LIMITS.openTopics),
  apart: v.exactOptional(groups, []),
  together: v.exactOptional(groups, []),
  optedOut: v.exactOptional(texts, []),
  maxNewTies: v.exactOptional(v.nullable(number), DEFAULT_LIMITS.maxNewTies),
  setSize: v.exactOptional(v.tuple([number, number]), DEFAULT_LIMITS.setSize),
  alone: v.exactOptional(flag, DEFAULT_LIMITS.alone),
  postsApart: v.exactOptional(flag, DEFAULT_LIMITS.postsApart),
  hours: v.exactOptional(v.nullable(number), DEFAULT_LIMITS.hours),
  hoursAMonth: v.exactOptional(v.nullable(number), DEFAULT_LIMITS.hoursAMonth),
  hoursByKind: v.exactOptional(v.array(v.strictObject({ kind, hours: number })), []),
  occasion: v.exactOptional(text, ''),
  needsOccasion: v.exactOptional(flag, DEFAULT_LIMITS.needsOccasion),
  choices: v.exactOptional(v.array(v.strictObject({ person: text, mentors: texts })), []),
} satisfies Shape<Limits>);

const actionShape = v.strictObject({
  id: text,
  kind,
  people: texts,
  title: v.exactOptional(text, ''),
  occasion: v.exactOptional(text, ''),
  hoursAMonth: number,
  months: number,
  broker: v.exactOptional(text, ''),
  start: v.exactOptional(text, ''),
  review: v.exactOptional(text, ''),
  locked: v.exactOptional(flag, false),
  stage: v.exactOptional(shape.oneOf<PlanStage>({ planned: true, offered: true, accepted: true, met: true, stopped: true }), 'planned'),
  host: v.exactOptional(text, ''),
  spent: v.exactOptional(v.nullable(number), null),
  meets: v.exactOptional(v.array(v.strictObject({ after: v.picklist(ALIVE_AFTER), people: texts })), []),
} satisfies Shape<PlannedAction>);

/** Of `Plan`: in the study, and in the steps that change it. */
export const planShape = v.strictObject({ limits: limitsShape, actions: v.array(actionShape) } satisfies Shape<Plan>);
