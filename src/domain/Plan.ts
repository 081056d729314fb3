/** What a trainer can do. `plan/actionForms` says what ties each makes, and the hours that it starts from. */
export const ACTION_KINDS = [
  ...(['mentor', 'set', 'introduction', 'cohort', 'forum', 'unitNetwork', 'postNetwork'] as const),
  ...(['wake', 'keepAlive', 'agreement', 'spread', 'protectedTime', 'tie'] as const),
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** How far an action has come. */
export const PLAN_STAGES = ['planned', 'offered', 'accepted', 'met', 'stopped'] as const;
export type PlanStage = (typeof PLAN_STAGES)[number];

/** One action of a plan. The ties that it makes are worked out from it, and are never reports. */
export interface PlannedAction {
  readonly id: string;
  readonly kind: ActionKind;
  /** Ids of managers. Of a mentor pair and an introduction the one who is helped comes first; of `spread` the one who knows. */
  readonly people: readonly string[];
  /** What it is about: the problem in hand of a set, the name of a network. */
  readonly title: string;
  /** The shared piece of work or interest that brings the people together. */
  readonly occasion: string;
  /** Of each person who takes part. */
  readonly hoursAMonth: number;
  readonly months: number;
  /** Id of the manager who knows both and introduces them; of an introduction alone. Empty = the person who plans does it. */
  readonly broker: string;
  /** ISO dates; empty = not set. */
  readonly start: string;
  readonly review: string;
  /** A proposal leaves it as it is. */
  readonly locked: boolean;
  readonly stage: PlanStage;
  /** Who sees to it that it goes on: of a set, where it meets after the programme has ended. */
  readonly host: string;
  /** Hours that it has taken so far, of everybody; `null` = not recorded. */
  readonly spent: number | null;
  /** Members who said, so many months after the end, that they still meet. What is not in it was not asked. */
  readonly meets: readonly { readonly after: AliveAfter; readonly people: readonly string[] }[];
}

/** When members of a set are asked whether they still meet: months after its end. */
export const ALIVE_AFTER = [1, 6, 12] as const;
export type AliveAfter = (typeof ALIVE_AFTER)[number];

/** What the trainer states. A proposal breaks none of it. */
export interface Limits {
  /** Whom a plan is for: those who are isolated, a managerial group, or these people. */
  readonly help: 'isolated' | { readonly group: string } | { readonly people: readonly string[] };
  readonly mentorCapacity: number;
  /** Mentors who take another number than that. */
  readonly mentorCapacities: readonly { readonly person: string; readonly capacity: number }[];
  /** By how many levels a mentor stands above, at least and at most; `null` = any. */
  readonly seniorityGap: readonly [number, number] | null;
  /** Mentors come from another organisation. */
  readonly mentorsElsewhere: boolean;
  /** People who are paired, introduced or in one set work at one site. */
  readonly sameSite: boolean;
  /** Mentors and introductions lead out of the own unit. */
  readonly otherUnit: boolean;
  /** The column of the staff list that says when managers can meet: those who meet share a time. Empty = times are not looked at. */
  readonly timesIn: string;
  /** Organisations that compete, besides those of which the study says so. */
  readonly competing: readonly (readonly string[])[];
  /** Whether people of competing organisations may meet on open topics. */
  readonly openTopics: boolean;
  readonly apart: readonly (readonly string[])[];
  readonly together: readonly (readonly string[])[];
  readonly optedOut: readonly string[];
  /** `null` = no limit. A set counts as one. */
  readonly maxNewTies: number | null;
  readonly setSize: readonly [number, number];
  /** No set has exactly one of a group, of an organisation, or of the isolated. */
  readonly alone: boolean;
  /** No two in a set are of one post. */
  readonly postsApart: boolean;
  /** Hours in all, and of anybody in a month; `null` = no limit. */
  readonly hours: number | null;
  readonly hoursAMonth: number | null;
  /** Hours of all actions of a kind; a kind that is not in it has no limit of its own. */
  readonly hoursByKind: readonly { readonly kind: ActionKind; readonly hours: number }[];
  readonly occasion: string;
  /** Nobody is introduced without one: stated, or something that both share. */
  readonly needsOccasion: boolean;
  /** By the one who is helped, whom they chose as mentors. */
  readonly choices: readonly { readonly person: string; readonly mentors: readonly string[] }[];
}

export const DEFAULT_LIMITS: Limits = {
  help: 'isolated',
  mentorCapacity: 2,
  mentorCapacities: [],
  seniorityGap: [1, 3],
  mentorsElsewhere: false,
  sameSite: false,
  otherUnit: false,
  timesIn: '',
  competing: [],
  openTopics: false,
  apart: [],
  together: [],
  optedOut: [],
  maxNewTies: 3,
  setSize: [5, 7],
  alone: true,
  postsApart: false,
  hours: null,
  hoursAMonth: null,
  hoursByKind: [],
  occasion: '',
  needsOccasion: false,
  choices: [],
};

/** What is kept of planning: the limits, and the actions. */
export interface Plan {
  readonly limits: Limits;
  readonly actions: readonly PlannedAction[];
}

export const EMPTY_PLAN: Plan = { limits: DEFAULT_LIMITS, actions: [] };
