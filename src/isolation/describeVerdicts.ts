import type { Reconciled } from '../domain/results/Reconciled';
import type { Verdict } from '../domain/results/Verdict';
import { listRow } from '../network/listRow';
import { rowLength } from '../network/rowLength';
import { rowOf } from '../network/rowOf';
import { computeChanges } from './sureness/computeChanges';
import { computeCounterparts } from './computeCounterparts';
import { countLike } from './facts/countLike';
import type { FactSheet, Facts } from './facts/Facts';
import { judgeContacts } from './judgeContacts';
import type { Judged } from './judgeEverybody';
import { judgeStated } from './judgeManager';
import { listReasons } from './listReasons';
import { listSettings } from './sureness/listSettings';
import { listSilent } from './silence/listSilent';
import { readOwnTies } from './facts/ownTies';
import { rememberPlaces } from '../domain/rememberPlaces';
import { readReach } from './facts/readReach';
import type { ReasonContext } from './ReasonContext';

/** The whole finding on a manager, with its reasons, worked out when it is asked for: `null` for an index that is no manager's. */
export function describeVerdicts(reconciled: Reconciled, judged: Judged): (manager: number) => Verdict | null {
  const { people, response } = reconciled;
  const { sheet, rule } = judged;
  const like = countLike(reconciled, sheet.likeness);
  const ties = readOwnTies(reconciled, sheet.likeness.peers, rememberPlaces());
  const silentAbout = listSilent(reconciled, rule.rule);
  const all = listSettings(rule.tau);
  const settings = all
    .map((setting, at) => ({ setting, at }))
    .filter(({ setting, at }) => all.findIndex((one) => isSame(one, setting)) === at);
  const counterpartsOf = computeCounterparts(reconciled, sheet.facts);
  const answered = response.filter((one) => one === 'answered').length;

  return (manager) => {
    const facts = sheet.facts[manager];
    const person = people[manager];
    const judgement = judged.judgements[manager];
    if (facts === undefined || person === undefined || judgement === undefined) return null;
    const { label } = judgement;
    // Two named: a second object that is spread takes ten times as long.
    const { S5, S6 } = judgeContacts(facts.c, rule.tau, facts.absenceJudged);
    const indicators = { ...facts.indicators, S5, S6 };
    const neighbours = rowOf(sheet.neighbours, manager);
    const contacts = listContacts(reconciled, sheet, manager);
    const likeOnRoster = like(manager);
    const context: ReasonContext = {
      reconciled,
      rule,
      manager,
      person,
      facts,
      own: listRow(sheet.own, manager),
      about: listRow(sheet.about, manager),
      unstated: listRow(sheet.unstated, manager),
      hangsOnUse:
        label === 'cannot_say' && hasOtherWorld(facts, rowLength(sheet.unstated, manager)) && judgeStated(facts, rule.tau) >= rule.sigma,
      hardly: sheet.hardly.of[manager] === 1,
      latent: listRow(sheet.latent, manager),
      neighbours: listRow(sheet.neighbours, manager),
      circle: indicators.S3 === true ? listCircle(sheet, manager) : [],
      contacts,
      othersAnswered: answered - 1,
      likeOnRoster,
    };
    const { yes = 0, isolated = 0, isolatedOrPossibly = 0 } = judged.stability[manager] ?? {};
    const isSaid = label === 'isolated' || label === 'possibly';
    const changes = isSaid ? computeChanges(facts, rule.tau, rule.sigma) : null;
    return {
      ...judgement,
      k: facts.silent.k,
      indicators,
      reach: readReach(facts, reconciled),
      likePost: facts.likePost,
      reasons: listReasons(context, judgement, indicators, sheet.likeness, ties),
      perceived: judged.perceived[manager] ?? 'unknown',
      stability: { isolated, isolatedOrPossibly },
      confidence: judged.confidence[manager]?.word ?? null,
      couldChange: judged.confidence[manager]?.couldChange ?? null,
      turnedBy: label === 'cannot_say' ? [] : settings.filter(({ at }) => ((yes >> at) % 2 === 1) !== isSaid).map(({ setting }) => setting),
      counterparts: counterpartsOf(manager),
      changes:
        changes === null
          ? null
          : { ties: changes, likePost: likeOnRoster === null ? null : { all: likeOnRoster.all, elsewhere: likeOnRoster.elsewhere } },
      contacts,
      activeContacts: facts.a,
      silent: label === 'possibly' ? silentAbout(manager, neighbours) : [],
    };
  };
}

/** At τ = 0 one contact fewer is 0 as well, and the same setting stands in the list twice. */
function isSame(one: ReturnType<typeof listSettings>[number], other: ReturnType<typeof listSettings>[number]): boolean {
  return one.tau === other.tau && one.activity === other.activity && one.rule === other.rule;
}

/** Neighbours, then persons off the roster, then collectivities: c of them, the first a persons. */
function listContacts({ people, managers, reports }: Reconciled, sheet: FactSheet, manager: number): readonly number[] {
  const contacts = listRow(sheet.neighbours, manager);
  const offRoster = listRow(sheet.own, manager)
    .map((report) => reports.to[report] ?? 0)
    .filter((contact) => contact >= managers);
  for (const kind of ['outside_person', 'collectivity'])
    for (const contact of offRoster) if (people[contact]?.kind === kind) contacts.push(contact);
  return contacts;
}

/** Whom a manager can reach at all, ascending: asked for in a small component only. */
function listCircle({ neighbours }: FactSheet, manager: number): readonly number[] {
  const reached = new Set([manager]);
  for (const one of reached) for (const next of rowOf(neighbours, one)) reached.add(next);
  reached.delete(manager);
  return [...reached].sort((a, b) => a - b);
}

/** Whether a manager would stand otherwise without the contacts of whom it is not recorded whether they are in use. */
function hasOtherWorld({ stated, counted }: Facts, unstated: number): boolean {
  return unstated > 0 || (stated !== null && stated.component !== counted.component);
}
