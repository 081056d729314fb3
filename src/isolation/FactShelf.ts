import type { ThresholdLine } from '../domain/results/Analysis';
import type { Conventions } from '../domain/Conventions';
import { CONVENTIONS } from '../domain/Conventions';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/results/Reconciled';
import { computeFacts } from './computeFacts';
import { computeThresholdLine } from './computeThresholdLine';
import type { SettledRule } from '../domain/steps/settleRule';
import type { FactSheet, Facts } from './Facts';
import { isSmall, judgeCounted } from './judgeCounted';
import { LabelTable } from './LabelTable';

type Setting = Pick<IsolationRule, 'activity' | 'rule' | 'peers'> & Partial<Conventions>;

/** What the facts are counted under: nothing else needs another count. */
const keyOf = ({ activity, rule, peers, norm = CONVENTIONS.norm }: Setting): string => [activity, rule, peers ?? '', norm].join(' ');

/** The usual conventions, but for those that are counted under. */
function countedUnder({ activity, rule, peers, norm = CONVENTIONS.norm }: Setting): Setting {
  return { activity, rule, norm, ...(peers === undefined ? {} : { peers }) };
}

/** The conventions that decide an indicator; the others are words for what has been decided. */
const DECIDING = ['smallComponent', 'bridgeShare', 'fewTypes', 'emptyMotives', 'feelsAlone', 'lacksNetwork'] as const;

/**
 * Beyond so many managers only the setting that is looked at is kept: the facts of all four are the most that the page's worker would
 * hold at 40,000.
 */
const MANAGERS_FOR_ALL_SETTINGS = 20_000;

/**
 * The facts of one study under each of the four settings of activity and rule, each computed once and when first asked
 * for. Neither τ nor a convention counts anything again: while somebody moves one, only what it decides is judged anew.
 */
export class FactShelf {
  readonly reconciled: Reconciled;
  /** Managers whom a doubtful name touches. */
  readonly doubtful: ReadonlySet<number>;
  readonly #counted = new Map<string, FactSheet>();
  readonly #judged = new Map<string, { readonly conventions: string; readonly sheet: FactSheet }>();
  readonly #labels = new Map<string, LabelTable>();
  #line: { readonly key: string; readonly line: ThresholdLine } | null = null;

  readonly #keepsAll: boolean;

  constructor(reconciled: Reconciled, doubtful: ReadonlySet<number> = new Set(), managersForAllSettings = MANAGERS_FOR_ALL_SETTINGS) {
    this.reconciled = reconciled;
    this.doubtful = doubtful;
    this.#keepsAll = reconciled.managers <= managersForAllSettings;
  }

  labels(setting: Setting): LabelTable {
    const key = keyOf(setting);
    const known = this.#labels.get(key);
    if (known !== undefined) return known;
    const labels = new LabelTable(
      (this.#keepsAll ? this.sheet(setting) : (this.#counted.get(key) ?? computeFacts(this.reconciled, setting))).facts,
    );
    this.#labels.set(key, labels);
    return labels;
  }

  /** Flagged and uncertain against τ, to `most`: the same wherever τ stands. */
  line(rule: SettledRule, most: number): ThresholdLine {
    const key = [keyOf(rule), rule.sigma, rule.smallComponent, rule.veryLikely, most].join(' ');
    if (this.#line?.key === key) return this.#line.line;
    const line = computeThresholdLine(this.sheet(rule).facts, this.labels(rule), rule, most);
    this.#line = { key, line };
    return line;
  }

  sheet(setting: Setting): FactSheet {
    const key = keyOf(setting);
    const given = { ...CONVENTIONS, ...setting };
    const conventions = DECIDING.map((name) => given[name]).join(' ');
    const known = this.#judged.get(key);
    if (known?.conventions === conventions) return known.sheet;
    if (!this.#keepsAll && !this.#counted.has(key)) {
      this.#counted.clear();
      this.#judged.clear();
    }
    const counted = this.#counted.get(key) ?? computeFacts(this.reconciled, countedUnder(setting));
    this.#counted.set(key, counted);
    const usual = DECIDING.every((name) => given[name] === CONVENTIONS[name]);
    const sheet = usual ? counted : { ...counted, facts: counted.facts.map((facts) => judgeAnew(facts, given)) };
    this.#judged.set(key, { conventions, sheet });
    return sheet;
  }
}

/** What hangs on a convention, judged by others than the usual ones. */
function judgeAnew(facts: Facts, given: Conventions): Facts {
  const { stated } = facts;
  return {
    ...facts,
    indicators: { ...facts.indicators, ...judgeCounted(facts.counted, given) },
    stated: stated === null ? null : { ...stated, indicators: { ...stated.indicators, S3: isSmall(stated.component, given) } },
  };
}
