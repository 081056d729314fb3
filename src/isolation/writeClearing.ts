import type { Clearing, TieDemand } from '../domain/results/Clearing';
import { capital } from '../support/capital';
import { countThings } from './countThings';
import { nameSome } from '../support/nameSome';
import type { ReasonContext } from './ReasonContext';
import type { ReasonWords } from './reasonWords';

/** What would clear a verdict, in words: an offer to look for, not a duty. */
export function writeClearing({ ties, ways }: Pick<Clearing, 'ties' | 'ways'>, { person, peersOnRoster, rule }: ReasonContext, words: ReasonWords): string {
  const both = rule.rule === 'confirmed' ? ', named by both' : '';
  const count = `${countThings(ties, `new ${words.inUse}contact`, `new ${words.inUse}contacts`)}${both}`;
  const means = ways.filter((demands) => demands.length > 0).map((demands) => (ties === 1 ? sayOne(demands, words) : saySeveral(demands, words)));
  const which = means.length === 0 ? `, whoever ${ties === 1 ? 'it is' : 'they are'}` : `${ties === 1 ? ':' : ', and among them'} ${means.join('; or ')}`;
  const whole = `${capital(count)}${which}. In what is known today, that would be enough for ${person.name}.`;
  if (!ways.some((demands) => demands.includes('peer'))) return whole;
  const nobody = peersOnRoster.all === 0 ? ', of whom the roster holds none' : peersOnRoster.here === 0 ? `, of whom ${words.place} has none` : '';
  return `${whole} A peer is another ${words.group === '' ? '' : `${words.group} `}manager${nobody}, or a contact of the type Peer/Cohort.`;
}

/** "a peer outside Care for support": one contact who is all of it. */
function sayOne(demands: readonly TieDemand[], { place }: ReasonWords): string {
  const has = (demand: TieDemand): boolean => demands.includes(demand);
  const motives = (['support', 'knowledge'] as const).filter(has);
  const who = has('peer') ? 'a peer' : has('wider') ? 'a manager' : 'somebody';
  return [who, has('outside') ? `outside ${place}` : '', has('wider') ? 'who is not in a small circle' : '', motives.length === 0 ? '' : `for ${nameSome(motives)}`].filter((part) => part !== '').join(' ');
}

/** "somebody outside Care and a peer": between several contacts, each may be another. */
function saySeveral(demands: readonly TieDemand[], { place }: ReasonWords): string {
  const said: Readonly<Record<TieDemand, string>> = {
    outside: `somebody outside ${place}`,
    peer: 'a peer',
    wider: 'a manager who is not in a small circle',
    support: 'somebody for support',
    knowledge: 'somebody for knowledge',
  };
  return nameSome(demands.map((demand) => said[demand]), demands.length);
}
