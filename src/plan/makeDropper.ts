import { computeComponents } from '../algorithms/computeComponents';
import { CONVENTIONS } from '../domain/Conventions';
import type { isSamePlace } from '../domain/isSamePlace';
import type { PlannedAction } from '../domain/Plan';
import type { Reconciled } from '../domain/results/Reconciled';
import type { ContactFunction, Tri } from '../domain/results/Verdict';
import { countLabelFacts } from '../isolation/facts/countLabelFacts';
import { computeSeverity } from '../isolation/computeSeverity';
import { judgeContacts } from '../isolation/judgeContacts';
import { isSmall } from '../isolation/judgeCounted';
import { judgeOwnTies, ownAsked } from '../isolation/judgeIndicators';
import { labelManager } from '../isolation/judgeManager';
import { bitsOfTie } from '../isolation/facts/ownTies';
import type { Given } from '../isolation/facts/readGiven';
import { readGiven } from '../isolation/facts/readGiven';
import { rememberPlaces } from '../domain/rememberPlaces';
import { findReport } from '../network/findReport';
import { addTies, makeTieAdder } from './addTies';
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
 * measuring the study with the tie in it. Of one study with more and more introductions in it; what the others say is read once.
 *
 * @returns what follows from these introductions being in it already
 */
export function makeDropper(planning: Planning): (actions: readonly PlannedAction[]) => Drops {
  const { rule, reconciled, lacks } = planning;
  const add = makeTieAdder(reconciled);
  const same = rememberPlaces();
  const given = readGiven(reconciled, rule, same);
  return (actions) => {
    const ties = planTies(reconciled, actions, lacks, rule.rule === 'confirmed').byAction.flat();
    const { reconciled: now, source } = add(ties);
    return readDrops(planning, now, readGiven(now, rule, same, { given, source }), same);
  };
}

function readDrops(planning: Planning, reconciled: Reconciled, given: Given, same: typeof isSamePlace): Drops {
  const { rule, people } = planning;
  const sheet = countLabelFacts(reconciled, rule, given);
  const components = computeComponents(people.length, sheet.neighbours);
  const conventions = { ...CONVENTIONS, ...rule };
  const asks = ownAsked(reconciled);
  const hasUnits = reconciled.asked.items.has('units');
  const severityOf = ({ of, silentOf }: typeof sheet, one: number): number =>
    labelManager({ ...of(one), silent: silentOf(one) }, rule.tau, rule.sigma).severity.obs ?? 0;
  /** Asked for somebody and everybody else. */
  const severities = new Map<number, number>();
  const before = (one: number): number => {
    const known = severities.get(one) ?? severityOf(sheet, one);
    severities.set(one, known);
    return known;
  };
  /** The last one who was asked about: of them everybody else is. */
  let last: {
    readonly one: number;
    readonly facts: ReturnType<typeof sheet.of>;
    readonly lacks: readonly ContactFunction[];
    /** By kind of the other, how isolated they are then. */
    readonly severities: number[];
  } | null = null;
  const readOne = (one: number): NonNullable<typeof last> => {
    if (last?.one === one) return last;
    const lacks = planning.lacks(one);
    last = { one, facts: sheet.of(one), lacks: lacks.length > 0 ? lacks : ['knowledge'], severities: [] };
    return last;
  };
  /** Where a tie is reported already that does not count, the new one joins it: then it is measured. */
  function measure(one: number, other: number): number {
    const tie = planTies(
      reconciled,
      [makeAction('introduction', [people[one]?.id ?? '', people[other]?.id ?? ''])],
      planning.lacks,
      rule.rule === 'confirmed',
    );
    const after = addTies(reconciled, tie.byAction.flat());
    return severityOf(countLabelFacts(after, rule, readGiven(after, rule)), one);
  }
  function after(one: number, other: number): number {
    const { reports } = reconciled;
    if (findReport(reports, one, other) >= 0 || findReport(reports, other, one) >= 0) return measure(one, other);
    const isOut = not(planning.areOfOneOrganisation(one, other));
    const isFar = isOut !== false || !hasUnits ? isOut : not(same(people[one]?.unit ?? '', people[other]?.unit ?? ''));
    const [mine, theirs] = [components.of[one] ?? 0, components.of[other] ?? 0];
    const size = (components.sizes[mine] ?? 0) + (mine === theirs ? 0 : (components.sizes[theirs] ?? 0));
    const [alike, small] = [planning.areAlike(one, other), isSmall(size, conventions)];
    // Nothing else about the other matters: thousands of others are of a few kinds.
    const { severities: known } = readOne(one);
    const kind = 3 * (3 * (3 * Number(small) + place(alike)) + place(isFar)) + place(isOut);
    return (known[kind] ??= severityWith(one, isOut, isFar, alike, small));
  }

  /** @param small whether those around them are few */
  function severityWith(one: number, isOut: Tri, isFar: Tri, alike: Tri, small: boolean): number {
    const { facts, lacks } = readOne(one);
    const bits = sheet.ownOf(one) | bitsOfTie(lacks, isOut, isFar);
    const { F4, V1 } = facts.indicators;
    const raised = {
      ...judgeContacts(facts.c + 1, rule.tau, facts.absenceJudged),
      ...judgeOwnTies(bits, asks, facts.absenceJudged, given.hardly.of[one] === 1),
      S1: false,
      S3: small,
      V1: V1 === null ? null : false,
      F4: alike === true ? false : alike === null && F4 === true ? null : F4,
    };
    return computeSeverity(raised, facts.parts, false).severity;
  }
  return {
    before,
    of: (one, other) => {
      const was = before(one);
      return was === 0 || !readOne(one).facts.answered ? 0 : was - after(one, other);
    },
  };
}

function not(is: boolean | null): Tri {
  return is === null ? null : !is;
}

const place = (is: Tri): number => (is === null ? 2 : Number(is));
