/**
 * The rule of isolation once more, slowly and straight from docs/isolation.md: every world is built and judged by itself, and
 * every subset of the silent is gone through. It shares no code with `src`, so that two readings of the text meet.
 */
import type { ToyRow } from '../fixtures/isolationToy';

export type Tri = boolean | null;

export interface SlowOptions {
  readonly tau: number;
  readonly sigma: number;
  readonly activity: 'active' | 'any';
  readonly rule: 'either' | 'confirmed';
  readonly peers: 'post' | 'group' | null;
  readonly norm: number;
  readonly cap: number | null;
  readonly absence: 'none' | 'unknown';
}

/** Posts of the roles that the studies use; any other role is its own post. */
const POSTS: Readonly<Record<string, string>> = {
  'service manager': 'service management',
  'operational manager': 'service management',
  'head of finance': 'finance',
  'finance manager': 'finance',
};

const cell = (row: ToyRow, name: string): string => row[name] ?? '';
const list = (row: ToyRow, name: string): readonly string[] =>
  cell(row, name)
    .split(';')
    .filter((word) => word !== '');
const or = (one: Tri, other: Tri): Tri => (one === true || other === true ? true : one === null || other === null ? null : false);
const and = (one: Tri, other: Tri): Tri => (one === false || other === false ? false : one === null || other === null ? null : true);
const not = (one: Tri): Tri => (one === null ? null : !one);
const any = (all: readonly Tri[]): Tri => all.reduce<Tri>(or, false);

interface Report {
  readonly from: string;
  readonly to: string;
  readonly listed: boolean;
  readonly isBody: boolean;
  readonly types: ReadonlySet<string>;
  readonly motives: ReadonlySet<string>;
  readonly use: 'active' | 'latent' | 'unstated';
  readonly position: string;
  readonly organisation: string;
  readonly unit: string;
  readonly role: string;
  readonly likePost: string;
  readonly mentoring: string;
}

export function judgeSlowly(people: readonly ToyRow[], rows: readonly ToyRow[], options: SlowOptions) {
  const ids = people.map((row) => cell(row, 'id'));
  const personOf = (id: string): ToyRow => people[ids.indexOf(id)] ?? {};
  const isListed = (id: string): boolean => ids.includes(id);
  const isNone = (row: ToyRow): boolean => cell(row, 'activity') === 'absent' || cell(row, 'strength') === '0';
  const isTie = rows.filter((row) => !isNone(row));
  const asks = (is: (row: ToyRow) => boolean): boolean => isTie.some(is);
  const asked = {
    motives: asks((row) => list(row, 'motives').length > 0),
    types: asks((row) => list(row, 'types').length > 0),
    activity: asks((row) => cell(row, 'activity') !== ''),
    outside: asks((row) => !isListed(cell(row, 'to'))),
    groups: asks((row) => cell(row, 'contact_kind') !== 'person'),
    likePost: asks((row) => cell(row, 'like_post') !== '' || cell(row, 'contact_role') !== ''),
    units: people.some((row) => cell(row, 'unit') !== ''),
  };
  const keyOf = (row: ToyRow): string =>
    isListed(cell(row, 'to')) ? cell(row, 'to') : `${cell(row, 'contact_kind') === 'person' ? 'person' : 'body'} ${cell(row, 'to')}`;

  const pairs = [...new Set(rows.map((row) => JSON.stringify([cell(row, 'from'), keyOf(row)])))].map(
    (pair) => JSON.parse(pair) as readonly [string, string],
  );
  const reports = pairs.flatMap(([from, to]): readonly Report[] => {
    const ofPair = rows.filter((row) => cell(row, 'from') === from && keyOf(row) === to);
    const making = ofPair.filter((row) => !isNone(row) && cell(row, 'activity') !== 'lapsed');
    if (making.length === 0) return [];
    const first = (name: string): string =>
      making
        .map((row) => cell(row, name))
        .filter((word) => word !== '')
        .sort()[0] ?? '';
    const uses = making.map((row) => cell(row, 'activity'));
    const positions = making.map((row) => cell(row, 'position'));
    const directions = new Set(making.map((row) => cell(row, 'mentoring')).filter((word) => word !== ''));
    const likes = making.map((row) => cell(row, 'like_post'));
    const organisation =
      first('contact_organisation') ||
      (ofPair
        .map((row) => cell(row, 'contact_organisation'))
        .filter((word) => word !== '')
        .sort()[0] ??
        '');
    return [
      {
        from,
        to,
        listed: isListed(to),
        isBody: to.startsWith('body '),
        types: new Set(making.flatMap((row) => list(row, 'types'))),
        motives: new Set(making.flatMap((row) => list(row, 'motives'))),
        use: !asked.activity || uses.includes('active') ? 'active' : uses.includes('latent') ? 'latent' : 'unstated',
        position: positions.includes('external') ? 'external' : positions.includes('internal') ? 'internal' : '',
        organisation,
        unit: first('contact_unit'),
        role: first('contact_role'),
        likePost: likes.includes('yes') ? 'yes' : likes.includes('no') ? 'no' : '',
        mentoring: directions.size === 0 ? '' : directions.size > 1 ? 'mutual' : ([...directions][0] ?? ''),
      },
    ];
  });

  const rowsOf = (id: string): readonly ToyRow[] => rows.filter((row) => cell(row, 'from') === id);
  const answered = (id: string): boolean => rowsOf(id).length > 0 || personOf(id)['responded'] === 'yes';
  const capped = (id: string): boolean => options.cap !== null && new Set(rowsOf(id).map(keyOf)).size >= options.cap;
  const spokeOf = (id: string, other: string): boolean => rowsOf(id).some((row) => cell(row, 'to') === other);
  const judgeable = (id: string): boolean => answered(id) && !capped(id) && options.absence === 'none';

  const withRole = people.filter((row) => cell(row, 'role') !== '').length;
  const peers = options.peers ?? (2 * withRole >= people.length ? 'post' : 'group');
  const postOf = (role: string): string => POSTS[role] ?? role;
  const likeRoster = (one: string, other: string): Tri => {
    const [a, b] = [personOf(one), personOf(other)];
    if (peers === 'group') return cell(a, 'group') === '' || cell(b, 'group') === '' ? null : cell(a, 'group') === cell(b, 'group');
    if (cell(a, 'role') === '' || cell(b, 'role') === '') return null;
    if (postOf(cell(a, 'role')) !== postOf(cell(b, 'role'))) return false;
    return (
      cell(a, 'seniority') === '' ||
      cell(b, 'seniority') === '' ||
      Math.abs(Number(cell(a, 'seniority')) - Number(cell(b, 'seniority'))) <= 1
    );
  };
  const isPrivate = (report: Report): boolean => asked.types && report.types.size === 1 && report.types.has('Personal');
  const differ = (one: string, other: string): Tri => (one === '' || other === '' ? null : one !== other);
  const external = (report: Report): Tri => {
    const own = cell(personOf(report.from), 'organisation');
    if (report.listed) {
      const is = differ(own, cell(personOf(report.to), 'organisation'));
      if (is !== null) return is;
    }
    if (report.position !== '') return report.position === 'external';
    return report.listed ? null : differ(own, report.organisation);
  };
  const beyond = (report: Report): Tri => {
    if (!asked.units) return external(report);
    const other = differ(cell(personOf(report.from), 'unit'), report.listed ? cell(personOf(report.to), 'unit') : report.unit);
    return or(external(report), and(not(external(report)), other));
  };
  const likeListed = (report: Report): Tri => {
    if (peers === 'group') return report.types.has('Peer/Cohort');
    if (isPrivate(report)) return false;
    if (report.likePost !== '') return report.likePost === 'yes';
    const role = cell(personOf(report.from), 'role');
    if (report.role !== '' && role !== '') return postOf(report.role) === postOf(role);
    if (!asked.likePost) return report.types.has('Peer/Cohort');
    return report.isBody ? false : null;
  };

  const spoken = (place: string): { readonly all: number; readonly support: number } => {
    const of = ids.filter((id) => cell(personOf(id), 'organisation') === place && answered(id));
    return {
      all: of.length,
      support: of.filter((id) => reports.some((report) => report.from === id && report.motives.has('support'))).length,
    };
  };
  const hardly = (id: string): boolean => {
    const place = cell(personOf(id), 'organisation');
    const { all, support } = spoken(place);
    return asked.motives && place !== '' && all >= 10 && support / all < options.norm;
  };

  /** Everything about one manager with the ties that count, and with some of the silent naming them. */
  function judgeOne(id: string, counts: (report: Report) => boolean, named: readonly string[]) {
    const tied = (other: string): boolean => {
      const [out, back] = [
        reports.find((one) => one.from === id && one.to === other),
        reports.find((one) => one.from === other && one.to === id),
      ];
      if (options.rule === 'either') return [out, back].some((one) => one !== undefined && counts(one));
      return out !== undefined && back !== undefined && (counts(out) || counts(back));
    };
    const neighbours = ids.filter((other) => other !== id && tied(other));
    const own = reports.filter((report) => report.from === id && counts(report));
    const outsiders = own.filter((report) => !report.listed);
    const persons = new Set([...neighbours, ...named]).size + outsiders.filter((report) => !report.isBody).length;
    const c = persons + outsiders.filter((report) => report.isBody).length;
    const judged = judgeable(id);
    const lacks = (present: Tri, is: boolean): Tri => (present === true ? false : present === null || !is ? null : true);
    const serving = (motive: string): readonly Report[] => own.filter((report) => report.motives.has(motive));
    const soft = (lack: Tri): Tri => (lack === true && hardly(id) ? null : lack);
    const ownKey = cell(personOf(id), peers === 'post' ? 'role' : 'group');
    const likes = [
      ...neighbours.map((other): Tri =>
        own.some((report) => report.to === other && isPrivate(report)) && likeRoster(id, other) !== false ? false : likeRoster(id, other),
      ),
      // Somebody whose post is not recorded is nobody in a like post.
      ...named.map((other) => likeRoster(id, other) === true),
      ...(peers === 'group' ? own : outsiders).map(likeListed),
    ];
    const like = any(likes);
    const mine = reports.filter((report) => report.from === id || report.to === id);
    const reachable = (): number => {
      const seen = [id];
      for (const one of seen) for (const other of ids) if (!seen.includes(other) && tiedPair(one, other, counts)) seen.push(other);
      return seen.length;
    };
    const size = named.length > 0 ? Infinity : reachable();
    const tri = {
      S1: neighbours.length + named.length === 0,
      S2: neighbours.length === 1,
      S3: size === 2 || size === 3,
      S4: !reports.some((report) => report.to === id && counts(report)),
      S5: c > 0 ? false : judged ? true : null,
      S6: c > options.tau ? false : judged ? c > 0 : null,
      R1: lacks(any(own.filter((report) => !isPrivate(report)).map(external)), judged && asked.outside),
      R4: lacks(any(serving('knowledge').map(external)), judged && asked.motives && asked.outside),
      R5: soft(lacks(any(serving('support').map(beyond)), judged && asked.motives && asked.outside)),
      R6: lacks(
        outsiders.some((report) => report.isBody),
        judged && asked.groups,
      ),
      F1: soft(lacks(serving('support').length > 0, judged && asked.motives)),
      F2: lacks(serving('knowledge').length > 0, judged && asked.motives),
      F3: lacks(
        own.some((report) => report.types.has('Mentor') && report.mentoring !== 'given'),
        judged && asked.types,
      ),
      F4: like === true ? false : ownKey === '' || like === null || !judged ? null : true,
      F6: lacks(serving('career').length > 0, judged && asked.motives),
      F7: lacks(serving('influence').length > 0, judged && asked.motives),
      V1:
        !answered(id) || !asked.activity
          ? null
          : named.length === 0 &&
            mine.some((report) => report.use === 'latent') &&
            !mine.some((report) => report.use !== 'latent' && isSeen(report, counts)),
    };
    const place = cell(personOf(id), 'organisation');
    const inOrOut = [
      ...neighbours
        .filter(
          (_, at) =>
            likes[at] === true || own.some((report) => report.to === neighbours[at] && peers === 'group' && likeListed(report) === true),
        )
        .map((other) => differ(place, cell(personOf(other), 'organisation'))),
      ...outsiders.filter((report) => likeListed(report) === true).map(external),
    ];
    const reachOf = (motive: string): string | null => {
      const ties = serving(motive);
      if (ties.some((report) => external(report) === true)) return 'outside';
      if (!judged || !asked.motives || !asked.outside || ties.some((report) => external(report) === null)) return null;
      if (ties.length === 0) return 'none';
      if (!asked.units || ties.some((report) => beyond(report) === true)) return 'organisation';
      return ties.some((report) => beyond(report) === null) ? null : 'unit';
    };
    return {
      tri,
      a: persons,
      neighbours,
      likePost: { inside: inOrOut.filter((is) => is === false).length, outside: inOrOut.filter((is) => is === true).length },
      reach: { knowledge: reachOf('knowledge'), support: reachOf('support'), career: reachOf('career'), influence: reachOf('influence') },
    };
  }

  function isSeen(report: Report, counts: (report: Report) => boolean): boolean {
    // In the world without them, what is not stated is not there at all.
    return report.use === 'active' || counts({ ...report, use: 'unstated' });
  }

  function tiedPair(one: string, other: string, counts: (report: Report) => boolean): boolean {
    const [out, back] = [
      reports.find((report) => report.from === one && report.to === other),
      reports.find((report) => report.from === other && report.to === one),
    ];
    if (options.rule === 'either') return [out, back].some((report) => report !== undefined && counts(report));
    return out !== undefined && back !== undefined && (counts(out) || counts(back));
  }

  function severityOf(
    tri: ReturnType<typeof judgeOne>['tri'],
    unknown: boolean,
  ): { readonly severity: number; readonly kind: string | null } {
    const is = (one: Tri): boolean => one ?? unknown;
    const lack = [...(asked.motives ? [tri.F1, tri.F2] : []), tri.F4].filter(is).length;
    const few = is(tri.S6) && (lack >= 1 || !asked.motives);
    const wider = asked.motives && asked.outside;
    const narrow = wider && is(tri.R4) && [tri.R5, tri.F4, ...(asked.groups ? [tri.R6] : [])].filter(is).length >= 2;
    const kind = is(tri.S5) || few ? 'few_contacts' : narrow ? 'no_wider_network' : null;
    if (is(tri.S5)) return { severity: 3, kind };
    if (few || narrow) return { severity: 2, kind };
    const thin = is(tri.S1) || is(tri.S3) || is(tri.S6) || (asked.activity && is(tri.V1)) || (wider && is(tri.R4)) || lack >= 2;
    return { severity: thin ? 1 : 0, kind };
  }

  const usual = (report: Report): boolean => (options.activity === 'any' ? true : report.use !== 'latent');
  const stated = (report: Report): boolean => report.use === 'active';

  return Object.fromEntries(
    ids.map((id) => {
      const observed = judgeOne(id, usual, []);
      const reported = (other: string): boolean => reports.some((report) => report.from === id && report.to === other);
      const silent = ids.filter(
        (other) =>
          other !== id &&
          !observed.neighbours.includes(other) &&
          (!answered(other) || (capped(other) && !spokeOf(other, id))) &&
          (options.rule === 'either' || reported(other)),
      );
      const obs = severityOf(observed.tri, false);
      const without = options.activity === 'active' ? severityOf(judgeOne(id, stated, []).tri, true).severity : 0;
      const unfav = Math.max(severityOf(observed.tri, true).severity, without);
      const underNames = (named: readonly string[]): number => severityOf(judgeOne(id, usual, named).tri, false).severity;
      const fav = answered(id) ? underNames(silent) : 0;
      const label = !answered(id)
        ? 'cannot_say'
        : fav >= options.sigma
          ? 'isolated'
          : unfav < options.sigma
            ? 'not_isolated'
            : obs.severity >= options.sigma
              ? 'possibly'
              : 'cannot_say';
      let [need, holds]: [number | null, number | null] = [null, null];
      if (label === 'possibly') {
        holds = 0;
        const here = (other: string): boolean =>
          cell(personOf(id), 'organisation') !== '' && cell(personOf(id), 'organisation') === cell(personOf(other), 'organisation');
        const chance = (other: string): number => {
          const stratum = ids.filter(
            (one) => one !== id && answered(one) && here(one) === here(other) && (options.rule === 'either' || reported(one)),
          );
          const naming = stratum.filter((one) => reports.some((report) => report.from === one && report.to === id && usual(report)));
          return (naming.length + 0.5) / (stratum.length + 1);
        };
        for (let subset = 0; subset < 2 ** silent.length; subset += 1) {
          const named = silent.filter((_, at) => ((subset >> at) & 1) === 1);
          const severity = underNames(named);
          if (severity < options.sigma) need = Math.min(need ?? Infinity, named.length);
          else holds += silent.reduce((product, other) => product * (named.includes(other) ? chance(other) : 1 - chance(other)), 1);
        }
      }
      return [
        id,
        {
          label,
          kind: label === 'isolated' || label === 'possibly' ? obs.kind : null,
          severity: { fav, obs: answered(id) ? obs.severity : null, unfav },
          contacts: observed.a,
          likePost: observed.likePost,
          reach: observed.reach,
          k: silent.length,
          need,
          holds: holds === null ? null : Math.round(holds * 1e9) / 1e9,
          indicators: observed.tri,
        },
      ];
    }),
  );
}
