import type { ThresholdLine } from '../../domain/results/Analysis';
import type { Conventions } from '../../domain/Conventions';
import { CONVENTIONS } from '../../domain/Conventions';
import type { IsolationRule } from '../../domain/IsolationRule';
import type { Reconciled } from '../../domain/results/Reconciled';
import { computeFacts } from './computeFacts';
import { countLabelFacts } from './countLabelFacts';
import { computeThresholdLine } from '../sureness/computeThresholdLine';
import type { SettledRule } from '../../domain/steps/settleRule';
import type { FactSheet, Facts } from './Facts';
import { isSmall, judgeCounted } from '../judgeCounted';
import { LabelTable } from '../LabelTable';
import type { Given } from './readGiven';
import { readGiven } from './readGiven';

type Setting = Pick<IsolationRule, 'activity' | 'rule' | 'peers'> & Partial<Conventions>;

/** What the facts are counted under: nothing else needs another count. */
const keyOf = ({ activity, rule, peers, norm = CONVENTIONS.norm }: Setting): string => JSON.stringify([activity, rule, peers, norm]);

/** The usual conventions, but for those that are counted under. */
function countedUnder({ activity, rule, peers, norm = CONVENTIONS.norm }: Setting): Setting {
  return { activity, rule, norm, ...(peers === undefined ? {} : { peers }) };
}

/** The conventions that decide an indicator; the others are words for what has been decided. */
const DECIDING = ['smallComponent', 'bridgeShare', 'fewTypes', 'emptyMotives', 'feelsAlone', 'lacksNetwork'] as const;

/** Beyond so many managers only the facts of the setting that is looked at are kept. */
const MANAGERS_FOR_ALL_SETTINGS = 20_000;

/**
 * What is known of one study under each of the four settings of activity and rule, computed once and when first asked for:
 * labels under all of them, the facts under those that somebody looked at. Neither τ nor a convention counts anything again:
 * while somebody moves one, only what it decides is judged again.
 */
export class FactShelf {
  readonly reconciled: Reconciled;
  /** Managers whom a doubtful name touches. */
  readonly doubtful: ReadonlySet<number>;
  #given: { readonly key: string; readonly given: Given } | null = null;
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
    const labels = this.#makeLabels(setting, this.#counted.get(key));
    this.#labels.set(key, labels);
    return labels;
  }

  /** From facts that are there already, else from what labels follow from alone. */
  #makeLabels(setting: Setting, sheet: FactSheet | undefined): LabelTable {
    const { managers } = this.reconciled;
    if (sheet === undefined) {
      const { of, silentOf } = countLabelFacts(this.reconciled, countedUnder(setting), this.#givenFor(setting));
      return new LabelTable(managers, (manager) => {
        const { answered, absenceJudged, c, component, parts, indicators, stated } = of(manager);
        return { answered, absenceJudged, c, component, parts, indicators, stated, silent: silentOf(manager) };
      });
    }
    return new LabelTable(managers, (manager) => {
      const facts = sheet.facts[manager];
      if (facts === undefined) throw new Error(`There is no manager ${manager}.`);
      const { answered, absenceJudged, c, counted, parts, indicators, stated, silent } = facts;
      return { answered, absenceJudged, c, component: counted.component, parts, indicators, stated, silent };
    });
  }

  #givenFor(setting: Setting): Given {
    const { peers, norm = CONVENTIONS.norm } = setting;
    const key = JSON.stringify([peers, norm]);
    // The last one only: while somebody moves the norm, nobody goes back.
    if (this.#given?.key !== key) this.#given = { key, given: readGiven(this.reconciled, setting) };
    return this.#given.given;
  }

  /** Flagged and uncertain against τ, to `most`: the same wherever τ stands. */
  line(rule: SettledRule, most: number): ThresholdLine {
    const key = JSON.stringify([keyOf(rule), rule.sigma, rule.smallComponent, rule.veryLikely, most]);
    if (this.#line?.key === key) return this.#line.line;
    const line = computeThresholdLine(this.sheet(rule).facts, this.labels(rule), rule, most);
    this.#line = { key, line };
    return line;
  }

  sheet(setting: Setting): FactSheet {
    const key = keyOf(setting);
    const given = { ...CONVENTIONS, ...setting };
    const conventions = JSON.stringify(DECIDING.map((name) => given[name]));
    const known = this.#judged.get(key);
    if (known?.conventions === conventions) return known.sheet;
    if (!this.#keepsAll && !this.#counted.has(key)) {
      this.#counted.clear();
      this.#judged.clear();
    }
    const counted = this.#counted.get(key) ?? computeFacts(this.reconciled, countedUnder(setting), this.#givenFor(setting));
    this.#counted.set(key, counted);
    const usual = DECIDING.every((name) => given[name] === CONVENTIONS[name]);
    const sheet = usual ? counted : { ...counted, facts: counted.facts.map((facts) => judgeAnew(facts, given)) };
    this.#judged.set(key, { conventions, sheet });
    return sheet;
  }
}

/** What depends on a convention, judged by others than the usual ones. */
function judgeAnew(facts: Facts, given: Conventions): Facts {
  const { stated } = facts;
  return {
    ...facts,
    indicators: { ...facts.indicators, ...judgeCounted(facts.counted, given) },
    stated: stated === null ? null : { ...stated, indicators: { ...stated.indicators, S3: isSmall(stated.component, given) } },
  };
}
