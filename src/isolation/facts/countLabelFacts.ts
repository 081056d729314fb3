import { ACTIVITIES, LATENT, UNTOLD } from '../../domain/Activity';
import type { Conventions } from '../../domain/Conventions';
import { CONVENTIONS } from '../../domain/Conventions';
import type { IsolationRule } from '../../domain/IsolationRule';
import { passesActivity } from '../../domain/passesActivity';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Components } from '../../algorithms/computeComponents';
import { computeComponents } from '../../algorithms/computeComponents';
import { rowOf } from '../../network/rowOf';
import type { View } from '../../network/View';
import { partsOf } from '../computeSeverity';
import { countSilent } from '../silence/countSilent';
import type { LabelFacts, Standing } from './Facts';
import { isolationView } from './isolationView';
import { isSmall } from '../judgeCounted';
import { judgeOwnTies, ownAsked } from '../judgeIndicators';
import { judgeLikePost } from '../judgeLikePost';
import { lapseUntold } from './lapseUntold';
import { listReports } from './listReports';
import type { Given } from './readGiven';

type Setting = Pick<IsolationRule, 'activity' | 'rule'> & Partial<Conventions>;

/** What the labels follow from, one manager at a time. */
interface LabelSheet {
  readonly of: (manager: number) => Omit<LabelFacts, 'silent'> & Pick<Standing, 'component'>;
  /** Who is tied to whom, as the setting counts. */
  readonly neighbours: View['undirected'];
  /** What their own ties that count say, as bits (`ownTies`). */
  readonly ownOf: (manager: number) => number;
  /** Managers in their component. */
  readonly componentOf: (manager: number) => number;
  /** Apart, as most labels do not ask who is silent. */
  readonly silentOf: (manager: number) => LabelFacts['silent'];
  /** The same with how many named them, from which it follows how likely a label is. */
  readonly silenceAbout: (manager: number) => ReturnType<ReturnType<typeof countSilent>>;
}

/** Everybody who counts and how they stand, and whose neighbours they are. */
interface Standings {
  readonly of: (manager: number, absenceJudged: boolean) => Standing;
  readonly ownOf: (manager: number) => number;
  readonly componentOf: (manager: number) => number;
  readonly neighboursOf: (manager: number) => Int32Array;
}

/**
 * The facts that labels follow from and no others (a test holds them equal to those of `computeFacts`), in one pass over the
 * reports and without an object that stays for each manager: for the settings of which only the labels are asked, and for
 * the thousands of states of one study that robustness tries.
 *
 * @param view what `isolationView` gives of them, where somebody has it already
 */
export function countLabelFacts(
  reconciled: Reconciled,
  setting: Setting,
  given: Given,
  view: View = isolationView(reconciled, setting),
): LabelSheet {
  const { reports, response, partial, asked } = reconciled;
  const ties = tiesOf(view);
  const standings = countStandings(reconciled, setting, given, ties);
  const isStated = setting.activity === 'any' || !reports.activity.includes(UNTOLD);
  const stated = isStated ? null : countStated(reconciled, setting, given, ties);
  const parts = partsOf(reconciled);
  let silence: ReturnType<typeof countSilent> | null = null;
  let namings: ReturnType<typeof countSilent> | null = null;
  const countNamings = (): ReturnType<typeof countSilent> => {
    const counts = Uint8Array.from(reports.activity, (use) => Number(passesActivity(use, setting.activity)));
    return countSilent(reconciled, setting.rule, given.likeness, listReports(reconciled.managers, [reports.to], counts));
  };
  return {
    of(manager) {
      const answered = response[manager] === 'answered';
      const absenceJudged = answered && partial[manager] !== 1 && asked.absence === 'none';
      const standing = standings.of(manager, absenceJudged);
      const { c, component, indicators } = standing;
      return { answered, absenceJudged, c, component, parts, indicators, stated: stated?.of(manager, absenceJudged, standing) ?? null };
    },
    neighbours: ties.undirected,
    ownOf: standings.ownOf,
    componentOf: standings.componentOf,
    // Who named whom decides how likely a label is, and not the label.
    silentOf: (manager) =>
      (silence ??= countSilent(reconciled, setting.rule, given.likeness, null))(manager, standings.neighboursOf(manager)).silent,
    silenceAbout: (manager) => (namings ??= countNamings())(manager, standings.neighboursOf(manager)),
  };
}

interface Ties extends Pick<View, 'undirected'> {
  readonly components: Components;
}

function tiesOf({ n, undirected }: View): Ties {
  return { undirected, components: computeComponents(n, undirected) };
}

/** How they stand without the contacts of whom it is not recorded whether they are in use: most as with them, and then the very same. */
function countStated(
  reconciled: Reconciled,
  setting: Setting,
  given: Given,
  ties: Ties,
): { readonly of: (manager: number, absenceJudged: boolean, withThem: Standing) => Standing } {
  const {
    managers,
    reports: { from, to, activity },
  } = reconciled;
  const touched = new Uint8Array(managers);
  let tiesManagers = false;
  for (let report = 0; report < activity.length; report += 1) {
    if (activity[report] !== UNTOLD) continue;
    const [one, other] = [from[report] ?? 0, to[report] ?? 0];
    // Who reports is a manager. Of a tie with another manager it may reach anybody.
    touched[one] = 1;
    if (other < managers) tiesManagers = true;
  }
  const without = lapseUntold(reconciled);
  const standings = countStandings(without, setting, given, tiesManagers ? tiesOf(isolationView(without, setting)) : ties);
  return {
    of: (manager, absenceJudged, withThem) => (tiesManagers || touched[manager] === 1 ? standings.of(manager, absenceJudged) : withThem),
  };
}

const [SAYS_LATENT, SAYS_ACTIVE] = [1, 2];

function countStandings(
  reconciled: Reconciled,
  setting: Setting,
  { hardly, ties, bits, likeness }: Given,
  { undirected, components }: Ties,
): Standings {
  const { people, managers, reports, response, asked } = reconciled;
  const { from, to, activity } = reports;
  // One by one: to spread an object takes as long as a pass over the reports of a small study.
  const conventions = { smallComponent: setting.smallComponent ?? CONVENTIONS.smallComponent };
  const own = new Int32Array(managers);
  /** Persons and bodies off the staff list. */
  const others = new Int32Array(managers);
  /** Whether a report by or about them is latent, and whether one is in use. */
  const uses = new Uint8Array(people.length);
  const inUse = ACTIVITIES.map((_, use) => passesActivity(use, 'active'));
  const counts = ACTIVITIES.map((_, use) => passesActivity(use, setting.activity));
  for (let report = 0; report < reports.length; report += 1) {
    const manager = from[report] ?? 0;
    const contact = to[report] ?? 0;
    const use = activity[report] ?? 0;
    const said = use === LATENT ? SAYS_LATENT : inUse[use] === true ? SAYS_ACTIVE : 0;
    uses[manager] = (uses[manager] ?? 0) | said;
    uses[contact] = (uses[contact] ?? 0) | said;
    if (!counts[use] || manager >= managers) continue;
    own[manager] = (own[manager] ?? 0) | (bits[report] ?? 0);
    if (contact < managers) continue;
    const kind = people[contact]?.kind;
    if (kind === 'outside_person' || kind === 'collectivity') others[manager] = (others[manager] ?? 0) + 1;
  }
  const context = { reconciled, likeness, ties, activity: setting.activity };
  const asks = ownAsked(reconciled);
  const asksActivity = asked.items.has('activity');
  const componentOf = (manager: number): number => components.sizes[components.of[manager] ?? 0] ?? 1;
  return {
    ownOf: (manager) => own[manager] ?? 0,
    componentOf,
    neighboursOf: (manager) => rowOf(undirected, manager),
    of(manager, absenceJudged) {
      const said = own[manager] ?? 0;
      const many = (undirected.offsets[manager + 1] ?? 0) - (undirected.offsets[manager] ?? 0);
      const component = componentOf(manager);
      const { R4, R5, R6, F1, F2 } = judgeOwnTies(said, asks, absenceJudged, hardly.of[manager] === 1);
      return {
        c: many + (others[manager] ?? 0),
        component,
        indicators: {
          S1: many === 0,
          S3: isSmall(component, conventions),
          V1: response[manager] !== 'answered' || !asksActivity ? null : uses[manager] === SAYS_LATENT,
          R4,
          R5,
          R6,
          F1,
          F2,
          F4: judgeLikePost(context, manager, undirected, said, absenceJudged),
        },
      };
    },
  };
}
