import type { Person } from '../../src/domain/Person';
import type { Recipe } from './arbitraryStudy';

/** What one person says of one contact, all their rows taken together. */
interface Said {
  readonly from: string;
  readonly to: string;
  readonly isGroup: boolean;
  readonly types: ReadonlySet<string>;
  readonly motives: ReadonlySet<string>;
  readonly active: boolean;
  /** Her contact's organisation; blank = not told. */
  readonly place: string;
}

type Value = number | null | Readonly<Record<string, number>>;

export const TYPES_ASKED = ['Elite', 'Mentor', 'Peer/Cohort', 'Operational/Clinical', 'Managerial'] as const;
const MOTIVES = ['knowledge', 'support', 'career', 'influence'];

/** Rows that do not say lapsed, by who names whom. */
function listSaid({ people, rows }: Recipe): readonly Said[] {
  const current = rows.filter((row) => row.activity !== 'lapsed');
  const pairs = new Set(current.map(({ from, to }) => JSON.stringify([from, to])));
  return [...pairs].map((pair): Said => {
    const [from, to] = JSON.parse(pair) as [string, string];
    const hers = current.filter((row) => row.from === from && row.to === to);
    // Where a contact is, a row in use says; a lapsed one only where no row in use does.
    const placesIn = (of: typeof rows): readonly string[] =>
      of
        .map((row) => row.contactOrganisation ?? '')
        .filter((place) => place !== '')
        .sort();
    const places = [...placesIn(hers), ...placesIn(rows.filter((row) => row.from === from && row.to === to))];
    return {
      from,
      to,
      isGroup: hers.some(({ contactKind }) => contactKind === 'group'),
      types: new Set(hers.flatMap(({ types = [] }) => types)),
      motives: new Set(hers.flatMap(({ motives = [] }) => motives)),
      // Not recorded counts as in use, unless another row says that it is not in use now.
      active: hers.some(({ activity }) => activity === 'active') || !hers.some(({ activity }) => activity === 'latent'),
      place: people.find(({ id }) => id === to)?.organisation ?? places[0] ?? '',
    };
  });
}

const answered = (person: Person): boolean => person.responded === 'yes';
const isManager = ({ people }: Recipe, id: string): boolean => people.some((person) => person.id === id);

/** A value from what a respondent said; none for the others. */
function ofOwn(valueOf: (own: readonly Said[]) => Value): (recipe: Recipe) => readonly Value[] {
  return (recipe) => {
    const said = listSaid(recipe);
    return recipe.people.map((person) => (answered(person) ? valueOf(said.filter(({ from }) => from === person.id)) : null));
  };
}

/** A value from the ties that hold a type; none where there is no such tie. */
function ofTyped(valueOf: (types: readonly ReadonlySet<string>[]) => number): (recipe: Recipe) => readonly Value[] {
  return ofOwn((own) => {
    const typed = own.map(({ types }) => types).filter(({ size }) => size > 0);
    return typed.length === 0 ? null : valueOf(typed);
  });
}

function blau(typed: readonly ReadonlySet<string>[]): number {
  const share = (type: string): number => typed.reduce((sum, types) => sum + (types.has(type) ? 1 / types.size : 0), 0) / typed.length;
  return 1 - TYPES_ASKED.reduce((sum, type) => sum + share(type) ** 2, 0);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Measures of own ties, and those of the reports that depend on who answered: from the rows, person by person. */
export const OWN_TWINS: Readonly<Record<string, (recipe: Recipe, rule: 'either' | 'confirmed') => readonly Value[]>> = {
  activeContacts: (recipe, rule) => {
    const said = listSaid(recipe);
    const about = (from: string, to: string): Said | undefined => said.find((one) => one.from === from && one.to === to);
    return recipe.people.map((person) => {
      if (!answered(person)) return null;
      const neighbours = recipe.people.filter(({ id }) => {
        const both = [about(person.id, id), about(id, person.id)];
        return both.some((one) => one?.active === true) && (rule === 'either' || both.every((one) => one !== undefined));
      });
      return (
        neighbours.length + said.filter((one) => one.from === person.id && one.active && !one.isGroup && !isManager(recipe, one.to)).length
      );
    });
  },
  activeGroups: ofOwn((own) => own.filter(({ isGroup, active }) => isGroup && active).length),
  externalTies: (recipe) => {
    const said = listSaid(recipe);
    return recipe.people.map((person) =>
      answered(person)
        ? said.filter(
            ({ from, place }) => from === person.id && place !== '' && person.organisation !== '' && place !== person.organisation,
          ).length
        : null,
    );
  },
  blau: ofTyped(blau),
  iqv: ofTyped((typed) => (blau(typed) * 15) / 14),
  richness: ofOwn((own) => new Set(own.flatMap(({ types }) => [...types])).size),
  multiplexity: ofTyped((typed) => mean(typed.map(({ size }) => size))),
  multiplexShare: ofTyped((typed) => mean(typed.map(({ size }) => Number(size > 1)))),
  tiesByType: ofOwn((own) => Object.fromEntries(TYPES_ASKED.map((type) => [type, own.filter(({ types }) => types.has(type)).length]))),
  tiesByMotive: ofOwn((own) =>
    Object.fromEntries(MOTIVES.map((motive) => [motive, own.filter(({ motives }) => motives.has(motive)).length])),
  ),
  strengthOut: (recipe) =>
    ofOwn((own) => own.filter(({ to }) => isManager(recipe, to)).reduce((sum, { types }) => sum + types.size, 0))(recipe),
  strengthIn: (recipe) =>
    recipe.people.map(({ id }) =>
      listSaid(recipe)
        .filter(({ to }) => to === id)
        .reduce((sum, { types }) => sum + types.size, 0),
    ),
  inDegreeRate: (recipe) =>
    recipe.people.map(({ id }) => {
      const others = recipe.people.filter((person) => answered(person) && person.id !== id).length;
      return others === 0 ? null : listSaid(recipe).filter(({ to }) => to === id).length / others;
    }),
};

/** Pairs of managers who both answered and of whom one names the other at least, with how many do. */
function namings(recipe: Recipe): readonly number[] {
  const said = listSaid(recipe);
  const names = (from: string, to: string): boolean => said.some((one) => one.from === from && one.to === to);
  const respondents = recipe.people.filter(answered).map(({ id }) => id);
  return respondents
    .flatMap((a, at) => respondents.slice(at + 1).map((b) => Number(names(a, b)) + Number(names(b, a))))
    .filter((count) => count > 0);
}

export const OWN_NETWORK_TWINS: Readonly<Record<string, (recipe: Recipe) => number | null>> = {
  density: (recipe) => {
    const possible = recipe.people.filter(answered).length * (recipe.people.length - 1);
    return possible <= 0 ? null : listSaid(recipe).filter(({ to }) => isManager(recipe, to)).length / possible;
  },
  reciprocity: (recipe) => {
    const arcs = namings(recipe).reduce((sum, count) => sum + count, 0);
    return arcs === 0 ? null : (2 * namings(recipe).filter((count) => count === 2).length) / arcs;
  },
  confirmationRate: (recipe) =>
    namings(recipe).length === 0 ? null : namings(recipe).filter((count) => count === 2).length / namings(recipe).length,
};

/** By pair of managers, Newman's weight of the groups that both name; 0 = they share none. */
export function slowProjection(recipe: Recipe): ReadonlyMap<string, number> {
  const said = listSaid(recipe).filter(({ isGroup }) => isGroup);
  const keyOf = ({ to, place }: Said): string => `${to} ${place}`;
  const ids = recipe.people.map(({ id }) => id);
  const weights = ids.flatMap((a, at) =>
    ids.slice(at + 1).map((b) => {
      const shared = said.filter((one) => one.from === a && said.some((other) => other.from === b && keyOf(other) === keyOf(one)));
      return [
        `${a} ${b}`,
        shared.reduce((sum, one) => sum + 1 / (said.filter((other) => keyOf(other) === keyOf(one)).length - 1), 0),
      ] as const;
    }),
  );
  return new Map(weights.filter(([, weight]) => weight > 0));
}
