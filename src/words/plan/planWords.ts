import { formatCount } from '../../domain/formatCount';
import { UPTAKE_RUNS } from '../../domain/PlanQuestion';
import type { ActionKind, Limits, PlannedAction } from '../../domain/Plan';
import { ACTION_MOVES } from '../../plan/actionForms';
import type { PlanFigures } from '../../plan/measurePlan';
import type { Repair, RepairAbout } from '../../plan/listRepairs';
import type { LeftOut } from '../../plan/listLeftOut';
import type { PlanRule } from '../../plan/PlanRule';
import { nameSome } from '../../support/nameSome';
import { writeDay } from '../writeDay';

/** What an action is called, and what it is for. */
export const actionWords: Readonly<Record<ActionKind, { readonly one: string; readonly many: string; readonly does: string }>> = {
  mentor: { one: 'Mentor', many: 'Mentors', does: 'A mentor outside the line, for support, knowledge and a career.' },
  set: { one: 'Learning set', many: 'Learning sets', does: 'Works on a problem in hand, with a host and dates after the programme ends.' },
  introduction: { one: 'Introduction', many: 'Introductions', does: 'Two managers meet about something they share.' },
  cohort: { one: 'Mixed cohort', many: 'Mixed cohorts', does: 'Clinical and general managers train together.' },
  forum: { one: 'Local forum', many: 'Local forums', does: 'Clinical and general managers of one organisation meet away from operations.' },
  unitNetwork: {
    one: 'Network across units',
    many: 'Networks across units',
    does: 'Managers of one organisation share practice across its units.',
  },
  postNetwork: { one: 'Network for one post', many: 'Networks for one post', does: 'Managers in one post meet across organisations.' },
  wake: { one: 'Contact to wake', many: 'Contacts to wake', does: 'A contact that is not in use now is taken up again.' },
  keepAlive: { one: 'Set to keep alive', many: 'Sets to keep alive', does: 'A set that has ended gets a host, dates and a slot again.' },
  agreement: {
    one: 'Agreement on open topics',
    many: 'Agreements on open topics',
    does: 'Competing organisations agree which topics are open.',
  },
  spread: { one: 'Spreading what one knows', many: 'Spreading what one knows', does: 'Others learn what only one person knows.' },
  protectedTime: { one: 'Protected time', many: 'Protected time', does: 'Time away from operations. No new contact is counted.' },
  tie: { one: 'Contact of their choice', many: 'Contacts of their choice', does: 'A contact that the manager chooses.' },
};

/** A figure of a plan, as its heading says it; in the order in which they are shown. */
export const figureWords: readonly { readonly id: keyof PlanFigures; readonly label: string; readonly digits: 0 | 1 | 2 }[] = [
  { id: 'isolated', label: 'Isolated managers', digits: 0 },
  { id: 'nobodyLike', label: 'Nobody in a like post', digits: 0 },
  { id: 'withoutMentor', label: 'Without a mentor', digits: 0 },
  { id: 'meanDistance', label: 'Steps between managers', digits: 1 },
  { id: 'fewContacts', label: 'Few contacts', digits: 0 },
  { id: 'noWiderNetwork', label: 'No wider network', digits: 0 },
  { id: 'possibly', label: 'Possibly isolated', digits: 0 },
  { id: 'knowledgeOutside', label: 'Knowledge from outside', digits: 0 },
  { id: 'supportOutside', label: 'Support from outside', digits: 0 },
  { id: 'externalTies', label: 'Contacts outside', digits: 0 },
  { id: 'unitTies', label: 'Contacts across units', digits: 0 },
  { id: 'components', label: 'Separate parts', digits: 0 },
  { id: 'fragmentation', label: 'Fragmentation', digits: 2 },
  { id: 'maxLoad', label: 'Load on the most asked', digits: 0 },
];

/** From how many draws ranges are, and what they say. */
export function sayDraws(
  { runs, pathRuns }: { readonly runs: number; readonly pathRuns: number },
  isDrawing: boolean,
): { readonly count: string; readonly meaning: string } {
  const asked = formatCount(UPTAKE_RUNS);
  const drawn = runs < UPTAKE_RUNS ? `${formatCount(runs)} of ${asked}` : asked;
  const paths =
    pathRuns === runs || isDrawing
      ? ''
      : pathRuns === 0
        ? ' Steps, fragmentation and load take too long to draw in a study of this size.'
        : ` Steps, fragmentation and load are from ${formatCount(pathRuns)} draws, as they take longer.`;
  return {
    count: `${isDrawing ? 'Drawing which contacts form' : 'Ranges'}: ${drawn} draws${isDrawing || runs === UPTAKE_RUNS ? '' : ', then stopped'}`,
    meaning: `In each draw every contact forms, or does not, by chance. In eight of ten draws the figure is in the range.${paths}`,
  };
}

/**
 * What each action is called on paper and in a calendar: "Mentor 3: beds". Numbers tell apart what is of one kind, so that
 * a calendar can be read beside the plan without a name in it.
 */
export function nameActions(actions: readonly Pick<PlannedAction, 'kind' | 'title'>[]): readonly string[] {
  const counts = new Map<ActionKind, number>();
  return actions.map(({ kind, title }) => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const isOnly = actions.filter((other) => other.kind === kind).length === 1;
    const name = isOnly ? actionWords[kind].one : `${actionWords[kind].one} ${number}`;
    return title === '' ? name : `${name}: ${title}`;
  });
}

/** When an action is, and how long it takes: "1 hour a month for 6 months, from 6 October 2026". */
export function sayTime({ hoursAMonth, months, start }: Pick<PlannedAction, 'hoursAMonth' | 'months' | 'start'>): string {
  const long = sayLong({ hoursAMonth, months });
  return start === '' ? `${long}. No date yet` : `${long}, from ${writeDay(start)}`;
}

/** "1 hour a month for 6 months". */
export function sayLong({ hoursAMonth, months }: Pick<PlannedAction, 'hoursAMonth' | 'months'>): string {
  return `${formatCount(hoursAMonth, 'hour', 'hours')} a month for ${formatCount(months, 'month', 'months')}`;
}

/** The first line of the page. */
export function planHeadline(actions: number, before: PlanFigures, after: PlanFigures): string {
  if (actions === 0) return `${formatCount(before.isolated, 'manager is', 'managers are')} isolated. Nothing is planned yet.`;
  if (before.isolated === after.isolated)
    return `If every planned contact forms, ${formatCount(after.isolated, 'manager is', 'managers are')} isolated, as many as now.`;
  return `If every planned contact forms, ${formatCount(after.isolated, 'manager is', 'managers are')} isolated instead of ${formatCount(before.isolated)}`;
}

/** How many managers a plan is for, and what it is not. */
export function qualifyPlan(helped: number): string {
  return `For ${formatCount(helped, 'manager', 'managers')}. Planned contacts are never stored as answers.`;
}

/** Which limits hold for everybody, and which cannot, as nobody has what they are about. */
export function sayKnown({
  lines,
  levels,
  optOuts,
  consent,
}: Readonly<Record<'lines' | 'levels' | 'optOuts' | 'consent', boolean>>): readonly string[] {
  return [
    lines
      ? 'Nobody is paired within two levels of their own line.'
      : 'No line managers are recorded: somebody may be paired with their own. Add the column “Line manager” to the staff list.',
    levels
      ? 'A higher number in “Seniority” is a higher level.'
      : 'No levels are recorded: a mentor may stand at any level. Add the column “Seniority”; a higher number is a higher level.',
    optOuts ? 'Those who opted out are left out.' : 'Nobody is recorded as having opted out.',
    consent
      ? 'Where consent is not recorded, or is not to be named, people are not named to others.'
      : 'No consent is recorded: everybody is named to those they meet.',
  ];
}

const OPTED_OUT: LeftOut = { byTrainer: [], haveOptedOut: true };

/** To leave somebody out is the trainer's doing, to opt out their own. */
function sayLeftOut({ byTrainer, haveOptedOut }: LeftOut): string {
  if (byTrainer.length === 0) return 'Those who opted out are left out';
  return `You left out ${nameSome(byTrainer)}${haveOptedOut ? ', and others opted out' : ''}`;
}

/** A limit, as the trainer would say it. @param out who is left out, of those it is said of */
export function sayPlanRule(rule: PlanRule, limits: Limits, out = OPTED_OUT): string {
  const sentences: Readonly<Record<PlanRule, string>> = {
    lineManager: 'Nobody is paired within two levels of their own line',
    existing: 'Nobody is paired with a mentor they have already',
    optedOut: sayLeftOut(out),
    competing: 'Competing organisations stay apart',
    apart: 'People you keep apart stay apart',
    seniorityGap:
      limits.seniorityGap === null
        ? 'A mentor stands above'
        : `A mentor stands ${limits.seniorityGap[0]} to ${formatCount(limits.seniorityGap[1], 'level', 'levels')} above`,
    mentorsElsewhere: 'Mentors come from another organisation',
    helped: 'Of two who are helped, one mentors the other only where the mentor is connected and the other isolated',
    unwilling: 'Those who said that they mentor nobody are no mentors',
    stopped: 'Two for whom something was stopped are not brought together again',
    choices: 'Managers have a mentor they chose',
    site: 'People who meet work at one site',
    unit: 'Mentors and introductions lead to another unit',
    time: 'People who meet share a time',
    mentorCapacity: `At most ${formatCount(limits.mentorCapacity, 'manager', 'managers')} for each mentor`,
    maxNewTies: `At most ${formatCount(limits.maxNewTies ?? 0, 'new contact', 'new contacts')} for each person`,
    hoursAMonth: `At most ${formatCount(limits.hoursAMonth ?? 0, 'hour', 'hours')} a month for anybody`,
    mentorHours: sayKindLimit(limits, 'mentor'),
    setHours: sayKindLimit(limits, 'set'),
    hours: `At most ${formatCount(limits.hours ?? 0, 'hour', 'hours')} in all`,
    setSize: `A set has ${limits.setSize[0] === limits.setSize[1] ? '' : `${limits.setSize[0]} to `}${limits.setSize[1]} people`,
    together: 'People you put together stay together',
    alone: 'Nobody is alone of their kind in a set',
    postsApart: 'Nobody shares a set with somebody of the same post',
    locked: 'What is locked stays',
  };
  return sentences[rule];
}

/** A kind of action that takes more than its own limit. */
export function sayOverKind(kind: ActionKind, hours: number, limit: number): string {
  return `${actionWords[kind].many} go over their own limit: ${formatCount(hours)} of ${formatCount(limit, 'hour', 'hours')}, ${formatCount(hours - limit)} too many.`;
}

/** "At most 60 hours for mentors". */
function sayKindLimit({ hoursByKind }: Limits, kind: ActionKind): string {
  const hours = hoursByKind.find((each) => each.kind === kind)?.hours ?? 0;
  return `At most ${formatCount(hours, 'hour', 'hours')} for ${actionWords[kind].many.toLowerCase()}`;
}

/** "Breaks your limit: a set has 5 to 7 people."; empty = it breaks none. */
export function sayBroken(broken: readonly PlanRule[], limits: Limits, out = OPTED_OUT): string {
  if (broken.length === 0) return '';
  const said = broken.map((rule) => sayPlanRule(rule, limits, out)).map((sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1));
  return `Breaks your ${broken.length === 1 ? 'limit' : 'limits'}: ${said.join('; ')}.`;
}

/**
 * "These 3 limits conflict. Drop any one and a mentor fits."
 *
 * @param isOnly whether no other limits stand in the way as well
 */
export function sayConflict(count: number | null, isOnly: boolean, kind: 'mentor' | 'set'): string {
  const [what, fits] = kind === 'mentor' ? ['mentors', 'a mentor fits'] : ['learning sets', 'a set fits'];
  if (count === null && kind === 'set') return 'There are too many ways to make sets: Kith did not work out which limits stand in the way.';
  if (count === null) return `The plan is for more than 200 managers. Propose ${what} to see which limits stand in the way.`;
  if (count === 0) return `No limit stands in the way. Propose ${what} again.`;
  if (!isOnly)
    return count === 1
      ? 'This limit stands in the way by itself. Others may as well.'
      : `These ${count} limits conflict. Other limits may stand in the way as well.`;
  return count === 1 ? `This limit stands in the way. Without it, ${fits}.` : `These ${count} limits conflict. Drop any one and ${fits}.`;
}

/** Where nothing is offered for somebody who is in no set. */
export const NO_SET_REPAIR = 'Kith found no change of hours or of new contacts that is enough.';

/** What is changed. @param nameOf of an id */
export function sayRepair({ about }: Pick<Repair, 'about'>, nameOf: (id: string) => string): string {
  return about
    .map((limit, at) => {
      const said = sayWidened(limit, nameOf);
      // A name keeps its capital.
      return at === 0 || 'person' in limit ? said : `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
    })
    .join(', and ');
}

function sayWidened(about: RepairAbout, nameOf: (id: string) => string): string {
  switch (about.limit) {
    case 'capacityOf':
      return `${nameOf(about.person)} takes ${formatCount(about.capacity, 'manager', 'managers')}`;
    case 'mentorCapacity':
      return `${formatCount(about.to, 'manager', 'managers')} for each mentor`;
    case 'seniorityGap':
      return `A mentor may stand ${about.least} to ${formatCount(about.most, 'level', 'levels')} above`;
    case 'anyLevel':
      return 'A mentor may stand at any level';
    case 'helped':
      return 'A mentor may stand at the same level, and managers who are helped may mentor each other';
    case 'mentorsElsewhere':
      return 'Mentors may come from the same organisation';
    case 'choices':
      return `${nameOf(about.person)} may have a mentor they did not choose`;
    case 'optedOut':
      return `Take ${nameOf(about.person)} off the list of those left out`;
    case 'sameSite':
      return 'People who meet may work at different sites';
    case 'otherUnit':
      return 'Mentors and introductions may come from the same unit';
    case 'timesIn':
      return 'People may meet whose times differ';
    case 'openTopics':
      return 'Competing organisations may meet on open topics';
    case 'hours':
      return `${formatCount(about.to, 'hour', 'hours')} in all`;
    case 'mentorHours':
      return `${formatCount(about.to, 'hour', 'hours')} for mentors`;
    case 'setHours':
      return `${formatCount(about.to, 'hour', 'hours')} for learning sets`;
    case 'hoursAMonth':
      return `${formatCount(about.to, 'hour', 'hours')} a month for anybody`;
    case 'maxNewTies':
      return `${formatCount(about.to, 'new contact', 'new contacts')} for each person`;
  }
}

/** Which figures an action should move. */
export function sayMoves(kind: ActionKind): string {
  const labels = ACTION_MOVES[kind].map((moved) => figureWords.find(({ id }) => id === moved)?.label ?? '');
  return labels.length === 0 ? 'It moves no figure by itself: ask those who took part.' : `Should move: ${labels.join(', ')}.`;
}

/** How good introductions are for everybody, of which nothing can be proved. */
export function sayPlace(place: { readonly better: number; readonly drawn: number } | null): string {
  const none = 'For the network as a whole no bound exists';
  if (place === null || place.drawn === 0) return `${none}.`;
  return `${none}: of ${formatCount(place.drawn, 'random choice', 'random choices')} within your limits, ${formatCount(place.better)} ${place.better === 1 ? 'brings' : 'bring'} all managers nearer to each other.`;
}

/** Whom a repair helps, how many others, and what it costs. @param nameOf of an id */
export function priceRepair({ kind, person, more, hours }: Repair, nameOf: (id: string) => string): string {
  const others = more === 1 ? '' : ` and ${formatCount(more - 1, 'other manager', 'other managers')}`;
  const has = more === 1 ? 'has' : 'have';
  return `Then ${nameOf(person)}${others} ${has} ${kind === 'mentor' ? 'a mentor' : 'a set'}: ${hours < 0 ? `${formatCount(-hours, 'hour', 'hours')} less` : `${formatCount(hours, 'hour', 'hours')} more`}.`;
}
