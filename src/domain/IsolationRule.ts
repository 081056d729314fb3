import type { Conventions } from './Conventions';

/**
 * The thresholds of the isolation rule; every one a convention and therefore a setting. docs/isolation.md, 1.
 * A convention that is left out means its default (`settleRule`): a study kept before there was such a setting has none.
 */
export interface IsolationRule extends Partial<Conventions> {
  /** *Few* = at most this many contacts that count. */
  readonly tau: number;
  /** Severity from which a manager is called isolated, 1 to 3. */
  readonly sigma: number;
  readonly activity: 'active' | 'any';
  readonly rule: 'either' | 'confirmed';
  /**
   * Who does much the same job: managers of one post, or of one managerial group. Left out = by post where at least half of the staff
   * list have a role.
   */
  readonly peers?: 'post' | 'group';
  /** The study was kept when version 1 of the rule judged it, and nobody has yet read what changed for whom. Left out = nothing to say. */
  readonly judgedBefore?: 1;
}

export const DEFAULT_ISOLATION_RULE: IsolationRule = { tau: 2, sigma: 2, activity: 'active', rule: 'either' };
