import { computeComponents } from '../algorithms/computeComponents';
import { CONVENTIONS } from '../domain/Conventions';
import { isSamePlace } from '../domain/isSamePlace';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Tri } from '../domain/results/Verdict';
import { computeFacts } from '../isolation/facts/computeFacts';
import { computeSeverity } from '../isolation/computeSeverity';
import { judgeContacts } from '../isolation/judgeContacts';
import { isSmall } from '../isolation/judgeCounted';
import { judgeOwnTies, ownAsked } from '../isolation/judgeIndicators';
import { labelManager } from '../isolation/judgeManager';
import { bitsOfTie } from '../isolation/facts/ownTies';
import { findReport } from '../network/findReport';
import { addTies } from './addTies';
import { makeAction } from './makeAction';
import type { Planning } from './Planning';
import { planTies } from './planTies';

/** By how many degrees an introduction would lower how isolated somebody is. */
export interface Drops {
  /** How isolated they are now. */
  readonly before: (one: number) => number;
  readonly of: (one: number, other: number) => number;
}

/**
 * From the facts of the study as it is: what one more tie changes of them, without measuring anything again. A law holds it equal to
 * measuring the study with the tie in it.
 *
 * @param reconciled the study with what is planned so far in it
 */
export function makeDrops(planning: Planning, reconciled: Reconciled): Drops {
  const { rule, people } = planning;
  const sheet = computeFacts(reconciled, rule);
  const components = computeComponents(people.length, sheet.neighbours);
  const conventions = { ...CONVENTIONS, ...rule };
  const asks = ownAsked(reconciled);
  const hasUnits = reconciled.asked.items.has('units');
  /** Asked for somebody and everybody else. */
  const severities = new Map<number, number>();
  const before = (one: number): number => {
    const known = severities.get(one);
    if (known !== undefined) return known;
    const facts = sheet.facts[one];
    const severity = facts === undefined ? 0 : (labelManager(facts, rule.tau, rule.sigma).severity.obs ?? 0);
    severities.set(one, severity);
    return severity;
  };
  /** Where a tie is reported already that does not count, the new one joins it: then it is measured. */
  function measure(one: number, other: number): number {
    const tie = planTies(
      reconciled,
      [makeAction('introduction', [people[one]?.id ?? '', people[other]?.id ?? ''])],
      planning.lacks,
      rule.rule === 'confirmed',
    );
    const facts = computeFacts(addTies(reconciled, tie.byAction.flat()), rule).facts[one];
    return facts === undefined ? 0 : (labelManager(facts, rule.tau, rule.sigma).severity.obs ?? 0);
  }
  function after(one: number, other: number): number {
    const facts = sheet.facts[one];
    if (facts === undefined) return 0;
    const { reports } = reconciled;
    if (findReport(reports, one, other) >= 0 || findReport(reports, other, one) >= 0) return measure(one, other);
    const lacks = planning.lacks(one);
    const isOut = not(planning.areOfOneOrganisation(one, other));
    const isFar = isOut !== false || !hasUnits ? isOut : not(isSamePlace(people[one]?.unit ?? '', people[other]?.unit ?? ''));
    const bits = facts.own | bitsOfTie(lacks.length > 0 ? lacks : ['knowledge'], isOut, isFar);
    const { R4, R5, R6, F1, F2 } = judgeOwnTies(bits, asks, facts.absenceJudged, sheet.hardly.of[one] === 1);
    const [mine, theirs] = [components.of[one] ?? 0, components.of[other] ?? 0];
    const size = (components.sizes[mine] ?? 0) + (mine === theirs ? 0 : (components.sizes[theirs] ?? 0));
    const alike = planning.areAlike(one, other);
    const { F4, V1 } = facts.indicators;
    return computeSeverity(
      {
        ...judgeContacts(facts.c + 1, rule.tau, facts.absenceJudged),
        ...{ R4, R5, R6, F1, F2 },
        S1: false,
        S3: isSmall(size, conventions),
        V1: V1 === null ? null : false,
        F4: alike === true ? false : alike === null && F4 === true ? null : F4,
      },
      facts.parts,
      false,
    ).severity;
  }
  return {
    before,
    of: (one, other) => {
      const was = before(one);
      return was === 0 || sheet.facts[one]?.answered !== true ? 0 : was - after(one, other);
    },
  };
}

function not(is: boolean | null): Tri {
  return is === null ? null : !is;
}
