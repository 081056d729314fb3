import { ABSENT } from '../domain/Activity';
import { fillFromRegister } from '../domain/nominations/fillFromRegister';
import { makeRoundTest } from '../domain/nominations/makeRoundTest';
import type { PostCause, PostLine } from '../domain/results/PostLine';
import { POST_CAUSES } from '../domain/results/PostLine';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import type { Csr } from '../network/Csr';
import { listRow } from '../network/listRow';
import { addTo } from '../support/addTo';
import { compareText } from '../support/compareText';
import { quantile } from '../support/quantile';
import type { Facts } from './facts/Facts';
import { said } from './facts/ownTies';

/** With fewer who answered a post is shown together with the others. */
const ENOUGH = 5;
/** From which share on there is a mark, and below which. */
const PRESSED = 1 / 3;
const RARE = 1 / 4;
const PRESSING: readonly string[] = ['time-pressure', 'operational-crowding'];
const ROUTES: readonly string[] = ['Alumni', 'Peer/Cohort'];

/** A line without its findings, and whom it is of. */
export interface PostFigures extends Omit<PostLine, 'fewContacts' | 'noWiderNetwork' | 'possibly' | 'cannotSay'> {
  readonly managers: readonly number[];
}

interface Found {
  readonly facts: readonly Facts[];
  /** Own reports that count. */
  readonly own: Csr;
}

/**
 * What depends on no finding in the line of each post with enough who answered, the largest first; other posts together at the end.
 * docs/isolation.md, 9.
 *
 * @param least how many must have answered
 * @param members of whom; left out = everybody (for one organisation: its managers)
 */
export function describePosts(
  reconciled: Reconciled,
  { nominations }: Pick<Study, 'nominations'>,
  found: Found,
  { least = ENOUGH, members }: { readonly least?: number; readonly members?: readonly number[] } = {},
): readonly PostFigures[] {
  const { people, managers, response, posts } = reconciled;
  const sayings = known.get(reconciled) ?? readSayings(reconciled, fillFromRegister(nominations, reconciled.to, people));
  known.set(reconciled, sayings);
  const byPost = new Map<string, number[]>();
  for (const manager of members ?? Array.from({ length: managers }, (_, index) => index)) {
    addTo(byPost, posts.get(people[manager]?.role ?? '') ?? '', manager);
  }
  const hasAnswered = (manager: number): boolean => response[manager] === 'answered';
  const isShown = ([post, list]: readonly [string, readonly number[]]): boolean => post !== '' && list.filter(hasAnswered).length >= least;
  const shown = [...byPost].filter(isShown).toSorted(([a, x], [b, y]) => y.length - x.length || compareText(a, b));
  const others = [...byPost].filter((one) => !isShown(one)).flatMap(([, list]) => list);
  const lines: readonly (readonly [string | null, readonly number[]])[] = others.length === 0 ? shown : [...shown, [null, others]];
  return lines.map(([post, list]) => describePost(post, list, list.filter(hasAnswered), reconciled, found, sayings));
}

/** By manager: whether they name lack of time, and whether they came by a common route. */
interface Sayings {
  readonly isPressed: Uint8Array;
  readonly hasRoute: Uint8Array;
  readonly asksBarriers: boolean;
  readonly asksRoutes: boolean;
}

/** No setting of the rule changes them: asked again for each organisation, and at each move of a slider. */
const known = new WeakMap<Reconciled, Sayings>();

/** Looked up in the rows: barriers stand in those of ties that are none, too, and routes in those that have ended. */
function readSayings({ people, managers, from, to, round, asked }: Reconciled, nominations: Study['nominations']): Sayings {
  const { words, lists, barrier, types, strength, activity } = nominations;
  const isPressed = Uint8Array.from(people, ({ barriers }) => Number(barriers.some((one) => PRESSING.includes(one))));
  const hasRoute = Uint8Array.from(people.slice(0, managers), ({ programme }) => Number(programme !== ''));
  const isPressing = Uint8Array.from(words, (word) => Number(PRESSING.includes(word)));
  const isRoute = Uint8Array.from(lists, (list) => Number(list.some((type) => ROUTES.includes(type))));
  const isOfRound = makeRoundTest(nominations, round);
  for (let row = 0; row < nominations.length; row += 1) {
    const namer = from[row] ?? -1;
    if (namer < 0 || !isOfRound(row)) continue;
    // Of a tie that was refused too, with somebody whom nobody else names, so that they are nobody of the study.
    if (isPressing[barrier[row] ?? 0] === 1) isPressed[namer] = 1;
    if ((to[row] ?? -1) >= 0 && isRoute[types[row] ?? 0] === 1 && strength[row] !== 0 && activity[row] !== ABSENT) hasRoute[namer] = 1;
  }
  // A study with types of its own asks for no route.
  const asksRoutes = asked.types.some((type) => ROUTES.includes(type)) || hasRoute.includes(1);
  return { isPressed, hasRoute, asksBarriers: asked.items.has('barriers'), asksRoutes };
}

function describePost(
  post: string | null,
  list: readonly number[],
  answered: readonly number[],
  reconciled: Reconciled,
  { facts, own }: Found,
  { isPressed, hasRoute, asksBarriers, asksRoutes }: Sayings,
): PostFigures {
  const { asked, reports, managers, people } = reconciled;
  // Where silence says nothing, as in coded quotations, there is no share.
  const isTold = asked.absence === 'none';
  const share = (isAsked: boolean, is: (manager: number) => boolean): number | null =>
    !isAsked || !isTold || answered.length === 0 ? null : answered.filter(is).length / answered.length;
  // Of nobody here the post is known: whether there is somebody in a like one was, so far, not asked.
  const canLike = isTold && answered.some((manager) => facts[manager]?.indicators.F4 !== null || said.hasLike(facts[manager].own) === true);
  const median = (of: (known: Facts) => number): number | null => {
    if (!canLike) return null;
    const values = Float64Array.from(answered, (manager) => (facts[manager] === undefined ? NaN : of(facts[manager])));
    return quantile(values.filter((value) => !Number.isNaN(value)).sort(), 0.5);
  };
  const asksGroups = asked.items.has('groups');
  const networks = new Set<number>();
  for (const manager of answered)
    for (const report of listRow(own, manager)) {
      const contact = reports.to[report] ?? 0;
      if (contact >= managers && people[contact]?.kind === 'collectivity') networks.add(contact);
    }
  const figures = {
    pressed: share(asksBarriers, (manager) => isPressed[manager] === 1),
    likePostInside: median(({ likePost }) => likePost.inside),
    likePostOutside: median(({ likePost }) => likePost.outside),
    route: share(asksRoutes, (manager) => hasRoute[manager] === 1),
    network: share(asksGroups, (manager) => facts[manager]?.indicators.R6 === false),
    networks: asksGroups && isTold ? networks.size : null,
  };
  const isMarked: Readonly<Record<PostCause, boolean>> = {
    pressed: figures.pressed !== null && figures.pressed >= PRESSED,
    likePost: figures.likePostInside === 0 && figures.likePostOutside === 0,
    route: figures.route !== null && figures.route < RARE,
    network: figures.network !== null && figures.network < RARE,
  };
  return {
    post,
    n: list.length,
    answered: answered.length,
    managers: list,
    ...figures,
    marks: POST_CAUSES.filter((cause) => isMarked[cause]),
  };
}
