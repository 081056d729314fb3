import { isolateName } from '../support/isolateName';
import type { Codebook } from '../codebook/Codebook';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Verdict } from '../domain/results/Verdict';
import { rowOf } from '../network/rowOf';
import { computeClearing } from './computeClearing';
import { computeReferences } from './computeReferences';
import { countPeers } from './countPeers';
import type { FactSheet } from './Facts';
import { judgeContacts } from './judgeContacts';
import type { Judged } from './judgeEverybody';
import { judgeStated } from './judgeManager';
import { listSettings } from './listSettings';
import { listSilent } from './listSilent';
import type { ReasonContext } from './ReasonContext';
import { reasonWords } from './reasonWords';
import { writeClearing } from './writeClearing';
import { writeReasons } from './writeReasons';

/** The whole verdict on a manager, with its reasons, written when it is asked for: `null` for an index that is no manager's. */
export function describeVerdicts(reconciled: Reconciled, judged: Judged, codebook: Codebook): (manager: number) => Verdict | null {
  const { people, response } = reconciled;
  const { sheet, rule, analysis, gateOf } = judged;
  const peers = countPeers(reconciled);
  const silentAbout = listSilent(reconciled, rule.rule);
  const settings = listSettings(rule.tau);
  const ranked = analysis.gates.map(({ level }) => level === 'all' || level === 'paths');
  const referenceOf = computeReferences(reconciled, sheet.facts, (manager) => ranked[gateOf[manager] ?? 0] === true);
  const answered = response.filter((one) => one === 'answered').length;

  // In sentences, a name must not turn the words around it.
  const named = { ...reconciled, people: people.map((person) => (isolateName(person.name) === person.name ? person : { ...person, name: isolateName(person.name) })) };
  return (manager) => {
    const facts = sheet.facts[manager];
    const person = named.people[manager];
    const judgement = judged.judgements[manager];
    if (facts === undefined || person === undefined || judgement === undefined) return null;
    const { label } = judgement;
    const indicators = { ...facts.indicators, ...judgeContacts(facts.c, rule.tau, facts.absenceJudged) };
    const neighbours = rowOf(sheet.neighbours, manager);
    const contacts = listContacts(reconciled, sheet, manager);
    const context: ReasonContext = {
      reconciled: named,
      codebook,
      rule,
      manager,
      person,
      facts,
      own: sheet.own[manager] ?? [],
      about: sheet.about[manager] ?? [],
      unstated: sheet.unstated[manager] ?? [],
      hangsOnUse: label === 'cannot_say' && judgeStated(facts, rule.tau) >= rule.sigma,
      latent: sheet.latent[manager] ?? [],
      neighbours: [...neighbours],
      circle: indicators.S3 === true ? listCircle(sheet, manager) : [],
      contacts,
      othersAnswered: answered - (facts.answered ? 1 : 0),
      peersOnRoster: peers(manager),
    };
    const { yes = 0, isolated = 0, isolatedOrPossibly = 0 } = judged.stability[manager] ?? {};
    const said = label === 'isolated' || label === 'possibly';
    const clearing = said ? computeClearing(facts, rule.tau, rule.sigma) : null;
    return {
      ...judgement,
      k: facts.silent.k,
      indicators,
      reasons: writeReasons(context, judgement, indicators),
      perceived: judged.perceived[manager] ?? 'unknown',
      stability: { isolated, isolatedOrPossibly },
      confidence: judged.confidence[manager]?.word ?? null,
      couldChange: judged.confidence[manager]?.couldChange ?? null,
      turnedBy: label === 'cannot_say' ? [] : settings.filter((setting, at) => ((yes >> at) % 2 === 1) !== said && settings.findIndex((one) => isSame(one, setting)) === at),
      reference: referenceOf(manager),
      clears: clearing === null ? null : { ...clearing, text: writeClearing(clearing, context, reasonWords(context)) },
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
  const offRoster = (sheet.own[manager] ?? []).map((report) => reports.to[report] ?? 0).filter((contact) => contact >= managers);
  const ofKind = (kind: string): readonly number[] => offRoster.filter((contact) => people[contact]?.kind === kind);
  return [...rowOf(sheet.neighbours, manager), ...ofKind('outside_person'), ...ofKind('collectivity')];
}

/** Whom a manager can reach at all, ascending: asked for in a small component only. */
function listCircle({ neighbours }: FactSheet, manager: number): readonly number[] {
  const reached = new Set([manager]);
  for (const one of reached) for (const next of rowOf(neighbours, one)) reached.add(next);
  reached.delete(manager);
  return [...reached].sort((a, b) => a - b);
}
