import type { Clearing, TieDemand } from '../domain/Clearing';
import { capital } from './capital';
import { namePeople } from './namePeople';
import type { ReasonContext } from './ReasonContext';
import type { ReasonWords } from './reasonWords';
import { spellNumber } from './spellNumber';

/** What would clear a verdict, in words: an offer to look for, not a duty. */
export function writeClearing({ ties, ways }: Pick<Clearing, 'ties' | 'ways'>, context: ReasonContext, words: ReasonWords): string {
  const { person, peersOnRoster, rule } = context;
  const means = ways.map((demands) => (ties === 1 ? sayOne(demands, words) : saySeveral(ties, demands, words)));
  const both = rule.rule === 'confirmed' ? ' that both name' : '';
  const whole = `${capital(means.join('; or '))}${both}. In what is known today, that would be enough for ${person.name}.`;
  if (!ways.some((demands) => demands.includes('peer'))) return whole;
  const nobody = peersOnRoster.all === 0 ? ', of whom the roster holds none' : peersOnRoster.here === 0 ? `, of whom ${words.place} has none` : '';
  return `${whole} A peer is another ${words.group === '' ? '' : `${words.group} `}manager${nobody}, or a contact of the type Peer/Cohort.`;
}

/** "one new active contact: a peer outside Care, for support". */
function sayOne(demands: readonly TieDemand[], { inUse, place }: ReasonWords): string {
  const has = (demand: TieDemand): boolean => demands.includes(demand);
  const motives = (['support', 'knowledge'] as const).filter(has);
  const who = has('peer') ? 'a peer' : has('wider') ? 'a manager' : 'somebody';
  const parts = [`${who}${has('outside') ? ` outside ${place}` : ''}${has('wider') ? ' who is not in a small circle' : ''}`, motives.length === 0 ? '' : `for ${namePeople(motives)}`];
  const rest = demands.length === 0 ? '' : `: ${parts.filter((part) => part !== '').join(', ')}`;
  return `one new ${inUse}contact${rest}`;
}

/** "three new active contacts, and among them somebody outside Care and a peer". */
function saySeveral(ties: number, demands: readonly TieDemand[], { inUse, place }: ReasonWords): string {
  const SAID: Readonly<Record<TieDemand, string>> = {
    outside: `somebody outside ${place}`,
    peer: 'a peer',
    wider: 'a manager who is not in a small circle',
    support: 'somebody for support',
    knowledge: 'somebody for knowledge',
  };
  const among = demands.length === 0 ? '' : `, and among them ${namePeople(demands.map((demand) => SAID[demand]), demands.length)}`;
  return `${spellNumber(ties)} new ${inUse}contacts${among}`;
}
