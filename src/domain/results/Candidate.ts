import type { Written } from '../Decision';

export const CONFIDENCES = ['surely', 'probably', 'perhaps'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What speaks for or against two names being one person. */
export const EVIDENCE_KINDS = [
  'respelt',
  'same-word',
  'spaces',
  'script',
  'initial',
  'nickname',
  'short-form',
  'sound',
  'slip',
  'order',
  'left-out',
  'other-word',
  'title',
  'organisation',
  'organisation-alike',
  'named-within',
  'named-from-outside',
  'unit',
  'other-unit',
  'role',
  'other-role',
  'email',
  'other-email',
  'number',
  'other-number',
  'names-back',
  'names-nobody-back',
  'neighbours',
  'no-neighbours',
  'rivals',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One piece of evidence, as values: `words` says it. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The weight of Fellegi and Sunter: by how often it is doubled (or halved) how likely it is that they are one person. */
  readonly bits: number;
  /** What is written on either side, where it is about something written. */
  readonly a: string;
  readonly b: string;
  /** Of whom it is counted: how many on the staff list share it, or how many neighbours there are in common. */
  readonly count: number;
}

/** A name that may stand for somebody: one of the staff list, or another contact who is not on it. */
export interface Candidate {
  readonly a: Written;
  readonly b: Written;
  /** How likely it is that they are one person, 0 to 1. */
  readonly score: number;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  /** Rows that write `a`, indices into `Study.nominations`. */
  readonly rows: readonly number[];
  /** Rows that write `b`, where it is no id of the staff list. */
  readonly otherRows: readonly number[];
  /** Who is meant by `b` where it is on the staff list, an index into `Reconciled.people`; −1 = nobody on it. */
  readonly person: number;
  /** Managers whose findings may follow: who wrote it and who may be meant, ascending. */
  readonly touches: readonly number[];
  /** They are read as one person as long as nobody says that they are two. */
  readonly isRead: boolean;
}
