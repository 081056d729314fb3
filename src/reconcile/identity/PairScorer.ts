import { rememberPlaces } from '../../domain/rememberPlaces';
import type { Evidence, EvidenceKind } from '../../domain/results/Candidate';
import type { Reconciled } from '../../domain/results/Reconciled';
import { remember } from '../../support/remember';
import { CONTEXT_M, FIXED_BITS, LIMITS } from './identityWeights';
import { NameComparer } from './NameComparer';
import type { Profile } from './Profile';
import { SocialFacts } from './SocialFacts';

/** Weighs all that is known of two profiles: names, what is stated beside them, who names whom. */
export class PairScorer {
  readonly names: NameComparer;
  readonly #listed: readonly Profile[];
  readonly #reconciled: Reconciled;
  readonly #social: SocialFacts;
  readonly #shares: Readonly<Record<'organisation' | 'unit' | 'role', ReadonlyMap<string, number>>>;
  readonly #hasRows: ReadonlySet<number>;

  readonly #byPerson: ReadonlyMap<number, Profile>;
  readonly #isSamePlace = rememberPlaces();
  /** Of those who name a contact, those of whom it is recorded where they work. */
  readonly #placesNaming = remember((contact: Profile) =>
    contact.namedBy.flatMap((reporter) => this.#byPerson.get(reporter) ?? []).filter((one) => one.place !== ''),
  );

  constructor(profiles: readonly Profile[], reconciled: Reconciled) {
    this.#listed = profiles.filter(({ kind }) => kind === 'listed');
    this.names = new NameComparer(this.#listed.map(({ name }) => name));
    this.#byPerson = new Map(this.#listed.map((profile) => [profile.person, profile]));
    this.#reconciled = reconciled;
    this.#social = new SocialFacts(reconciled);
    const count = (of: (profile: Profile) => string): ReadonlyMap<string, number> => {
      const counts = new Map<string, number>();
      for (const profile of this.#listed) counts.set(of(profile), (counts.get(of(profile)) ?? 0) + 1);
      return counts;
    };
    this.#shares = { organisation: count(({ place }) => place), unit: count(({ unit }) => unit), role: count(({ role }) => role) };
    this.#hasRows = new Set(reconciled.response.flatMap((response, manager) => (response === 'answered' ? [manager] : [])));
  }

  /** Whether something that was said rules it out that the two are one. */
  isVetoed(a: Profile, b: Profile): boolean {
    if (this.#isSamePlace(a.organisation, b.organisation) === false || (a.kind === 'listed' && b.kind === 'listed')) return true;
    if (a.kind === 'reporter' || b.kind === 'reporter') {
      // Two who both answered are two.
      const other = a.kind === 'reporter' ? b : a;
      if (other.kind !== 'listed' || this.#hasRows.has(other.person)) return true;
    }
    return b.namedBy.includes(a.person) || a.namedBy.includes(b.person) || meet(a.namedBy, b.namedBy);
  }

  /**
   * What speaks for and against, `null` where the names have nothing in common and nothing else says who it is, or where it cannot weigh so
   * much.
   *
   * @param least in bits
   */
  weigh(a: Profile, b: Profile, least = -Infinity): readonly Evidence[] | null {
    const ofNames = this.names.compare(a.name, b.name);
    const isSameAddress = (a.email !== '' && a.email === b.email) || (a.number !== '' && a.number === b.number);
    if (ofNames.length === 0 && !isSameAddress) return null;
    const gender = a.gender === 0 ? b.gender : a.gender;
    const title = a.name.title === 0 ? b.name.title : a.name.title;
    const stated = this.#weighStated(a, b);
    // Of most pairs one name is another: who names whom is not looked up for them.
    if (sumBits(ofNames) + sumBits(stated) + LIMITS.mostFromNeighbours < least) return null;
    return [
      ...ofNames,
      ...(gender !== 0 && title !== 0 && gender !== title && !ofNames.some(({ kind }) => kind === 'title')
        ? [piece('title', FIXED_BITS.title)]
        : []),
      ...stated,
      ...this.#weighNeighbours(a, b),
    ];
  }

  #shareOf(what: 'organisation' | 'unit' | 'role', value: string): number {
    return ((this.#shares[what].get(value) ?? 0) + 1) / (this.#listed.length + 10);
  }

  #weighStated(a: Profile, b: Profile): readonly Evidence[] {
    const found: Evidence[] = [];
    if (a.email !== '' && b.email !== '')
      found.push(
        piece(
          a.email === b.email ? 'email' : 'other-email',
          a.email === b.email ? FIXED_BITS.email : FIXED_BITS.otherEmail,
          a.email,
          b.email,
        ),
      );
    if (a.number !== '' && b.number !== '')
      found.push(
        piece(
          a.number === b.number ? 'number' : 'other-number',
          a.number === b.number ? FIXED_BITS.number : FIXED_BITS.otherNumber,
          a.number,
          b.number,
        ),
      );
    const [ours, theirs] = [a.place, b.place];
    if (ours !== '' && theirs !== '') {
      const isSame = this.#isSamePlace(a.organisation, b.organisation);
      const share = this.#shareOf('organisation', b.kind === 'listed' ? theirs : ours);
      const bits = Math.log2(CONTEXT_M.organisation / share);
      found.push(
        isSame === true
          ? piece('organisation', bits, a.organisation, b.organisation)
          : piece('organisation-alike', bits + FIXED_BITS.organisationAlike, a.organisation, b.organisation),
      );
    }
    for (const [what, same, other, bits] of [
      ['unit', 'unit', 'other-unit', FIXED_BITS.otherUnit],
      ['role', 'role', 'other-role', FIXED_BITS.otherRole],
    ] as const) {
      const [one, two] = [a[what], b[what]];
      if (one === '' || two === '') continue;
      found.push(one === two ? piece(same, Math.log2(CONTEXT_M[what] / this.#shareOf(what, two)), one, two) : piece(other, bits, one, two));
    }
    return found;
  }

  /** Only of somebody on the staff list: what is known of others is what one respondent says. */
  #weighNeighbours(a: Profile, b: Profile): readonly Evidence[] {
    const [contact, listed] = a.kind === 'listed' ? [b, a] : [a, b];
    if (listed.kind !== 'listed' || contact.namedBy.length === 0) return [];
    const found: Evidence[] = [];
    const { place } = listed;
    if (contact.organisation === '' && place !== '') {
      const places = this.#placesNaming(contact);
      if (places.length > 0) {
        const share = this.#shareOf('organisation', place);
        const isWithin = places.some((one) => this.#isSamePlace(one.organisation, listed.organisation) === true);
        found.push(
          isWithin
            ? piece('named-within', Math.log2(CONTEXT_M.namedWithin / share), '', listed.organisation)
            : piece('named-from-outside', Math.log2((1 - CONTEXT_M.namedWithin) / Math.max(0.05, 1 - share)), '', listed.organisation),
        );
      }
    }
    if (this.#hasRows.has(listed.person)) {
      const back = contact.namedBy.filter((reporter) => this.#social.names(listed.person, reporter)).length;
      const chance = Math.max(0.02, this.#social.countNamed(listed.person) / this.#reconciled.managers);
      found.push(
        back > 0
          ? { ...piece('names-back', Math.max(0, Math.log2(CONTEXT_M.namesBack / chance))), count: back }
          : piece('names-nobody-back', FIXED_BITS.namesNobodyBack),
      );
    }
    const { shared, expected } = this.#social.shared(contact, listed.person);
    if (shared > 2 * expected && shared > 1) {
      const bits = Math.min(3, Math.log2(shared / Math.max(0.25, expected)));
      found.push({ ...piece('neighbours', bits), count: shared });
    } else if (shared === 0 && expected > 0.5) found.push(piece('no-neighbours', FIXED_BITS.noNeighbours));
    const sum = found.reduce((total, { bits }) => total + bits, 0);
    const shrink = sum > LIMITS.mostFromNeighbours ? LIMITS.mostFromNeighbours / sum : 1;
    return found.map((one) => ({ ...one, bits: one.bits * shrink }));
  }
}

function piece(kind: EvidenceKind, bits: number, a = '', b = ''): Evidence {
  return { kind, bits, a, b, count: 0 };
}

export function sumBits(evidence: readonly Evidence[]): number {
  let sum = 0;
  for (const { bits } of evidence) sum += bits;
  return sum;
}

/** Whether two ascending lists have a member in common. */
function meet(one: readonly number[], other: readonly number[]): boolean {
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    const [x, y] = [one[i] ?? 0, other[j] ?? 0];
    if (x === y) return true;
    if (x < y) i += 1;
    else j += 1;
  }
  return false;
}
