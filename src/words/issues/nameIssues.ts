import { isolateName } from '../../support/isolateName';
import { formatCount } from '../../domain/formatCount';
import type { IssueCode, IssueValues } from '../../domain/IssueValues';
import { capital } from '../../support/capital';
import { nameSome } from '../../support/nameSome';
import type { IssueSentences } from './IssueSentences';

type NameIssue = Extract<
  IssueCode,
  | 'unknown-from'
  | 'ambiguous-name'
  | 'id-respelled'
  | 'off-list'
  | 'spellings-joined'
  | 'may-be-one'
  | 'self-nomination'
  | 'own-member'
  | 'post-loop'
  | 'answered-after-all'
  | 'managers-missing'
  | 'round-order'
  | 'no-round'
  | 'may-be-rounds'
>;

const MOST_NAMED = 10;

/** How an id is written otherwise: of one, and of several. */
const RESPELLED: Readonly<Record<IssueValues['id-respelled']['how'], string>> = {
  form: 'written with other spaces, another kind of hyphen, quotation mark or Unicode form, or with characters that nobody sees',
  case: 'written with other capital and small letters',
  number: 'shown as another number, with a “.0”, without their first zeros, with thousands parted or as 1e+05',
  words: 'written with other accents or punctuation',
};

const PLACES: Readonly<Record<IssueValues['may-be-one']['field'], readonly [one: string, many: string]>> = {
  organisation: ['organisation', 'organisations'],
  grade: ['grade', 'grades'],
  site: ['site', 'sites'],
  group: ['managerial group', 'managerial groups'],
};

const SAY_ORDER = 'under What was asked on the page Study';

/** What is the matter with who is meant, who answered, and rounds. */
export const nameIssues: IssueSentences<NameIssue> = {
  'unknown-from': ({ written, isNetwork }) =>
    isNetwork
      ? `“${written}” is a network, and networks report nobody. Write who belongs to it under “from”, and the network under “to”.`
      : `“${written}” is not a manager on the staff list. Add a row to the people file, or correct the spelling.`,
  'post-loop': ({ titles }) => {
    const says = titles.map(({ title, post }) => `“${title}” is of the post “${post}”`).join(', and ');
    return `In the codebook ${says}: that is a ring. Each counts as a post of its own. Under Study, choose one post for ${titles.length === 2 ? 'both' : 'all of them'}.`;
  },
  'own-member': ({ of, written }) =>
    of === 'host'
      ? `“${written}” is said to be run by itself; its host was left blank. Write who runs it, or leave the cell blank.`
      : `“${written}” is a network and cannot be a member of itself. Remove the row, or write who belongs to it under “from”.`,
  'ambiguous-name': ({ written, side }) =>
    side === 'from'
      ? `“${written}” matches more than one manager on the staff list. Write the id instead.`
      : `“${written}” matches more than one person on the staff list, and was not joined to any of them. Write the id instead.`,
  'id-respelled': ({ how, spellings, rows, names }) => {
    const joined = names.map(({ written, meant }) => (how === 'form' ? `“${meant}”` : `“${written}” as “${meant}”`));
    return `${spellings === 1 ? 'One id or name' : `${formatCount(spellings)} ids or names`} in ${rows === 1 ? 'one row' : `${formatCount(rows)} rows`} ${spellings === 1 ? 'is' : 'are'} ${RESPELLED[how]}. Kith matched ${spellings === 1 ? 'it' : 'them'} with the only one on the staff list that fits: ${nameSome(padded(joined, spellings))}. If they are other people, correct the file.`;
  },
  'off-list': ({ contacts, isAll, named, names, numbered, ids }) => {
    const all = formatCount(contacts, 'contact', 'contacts');
    const parts = [
      isAll ? `None of the ${all} is on the staff list. Check that both files use the same ids or names.` : '',
      named === 0
        ? ''
        : `${isAll ? '' : `${all} ${contacts === 1 ? 'is' : 'are'} not on the staff list, and `}${formatCount(named)} of them ${named === 1 ? 'looks' : 'look'} like somebody on it: ${nameSome(padded(names.map(sayAlike), named), MOST_NAMED)}.`,
      numbered === 0
        ? ''
        : `${formatCount(numbered, 'contact is written like an id of the list and is', 'contacts are written like ids of the list and are')} not on it: ${nameSome(
            padded(
              ids.map((id) => `“${id}”`),
              numbered,
            ),
            MOST_NAMED,
          )}.`,
    ].filter((part) => part !== '');
    return `${parts.join(' ')} Kith counts them as other people, and contacts between managers may be missing. If they are people on the list, correct the spelling or write the id.`;
  },
  'spellings-joined': ({ field, groups }) => {
    const said = groups.map(
      ({ spellings: [first, ...others] }) =>
        `${first === undefined ? '' : sayPlace(first)} is also written ${nameSome(others.map(sayPlace))}`,
    );
    return `${capital(PLACES[field][1])} that differ only in capital letters, spaces and signs count as one: ${said.join('; ')}.`;
  },
  'may-be-one': ({ field, spellings }) =>
    `${nameSome(spellings.map(sayPlace), Infinity)} may be one ${PLACES[field][0]}. ${
      field === 'organisation'
        ? 'Until this is clear they stay apart, and a contact from one to the other counts neither as inside nor as outside. If they are one, join them under Organisations on the page Study.'
        : `Until this is clear they stay apart. If they are one, join them on the page Study.`
    }`,
  'self-nomination': ({ written }) =>
    `“${written}” is the person who reports. Nobody can be their own contact: remove the row or correct the name.`,
  'answered-after-all': ({ name }) =>
    `${name} is marked as not having answered, and has answer rows. Kith counts them as having answered; if that is wrong, remove the rows.`,
  'managers-missing': ({ missing, managers }) =>
    `${formatCount(missing)} of ${formatCount(managers, 'manager has', 'managers have')} no answer row, and the files do not say who answered. We cannot say anything about ${missing === 1 ? 'this manager' : 'these managers'}. Add a column “responded” to the people file, or say that managers without a row named nobody.`,
  'round-order': ({ rounds, isKnown }) => {
    const order = `The rounds are, earliest first: ${nameSome(rounds, 12)}. Kith takes “${rounds.at(-1) ?? ''}” as the latest.`;
    return isKnown
      ? `${order} If that is wrong, say the order ${SAY_ORDER}.`
      : `${order} Their names do not say which came first, so lost and gained may be the wrong way round. Say the order ${SAY_ORDER}, or give the rounds names that show it, such as 1, 2 or dates.`;
  },
  'may-be-rounds': ({ what, names, people }) => {
    const who = formatCount(people, 'person answers', 'people answer');
    const together = 'Kith counts all of it as one round, so contacts that ended since look as if they were in use.';
    return what === 'column'
      ? `${who} under several of ${nameSome(
          names.map((name) => `“${name}”`),
          6,
        )}. ${together} If this column says the round, call it “round”.`
      : `${who} in several of these files: ${nameSome(names.map(isolateName), 6)}. ${together} If the files are of different rounds, add one after the other and say so, or add a column “round” to each. If one replaces another, add that one only.`;
  },
  'no-round': ({ rows }) =>
    `${rows === 1 ? 'One row does' : `${formatCount(rows)} rows do`} not say the round, and others do. ${rows === 1 ? 'It counts' : 'They count'} in no round that has a name. Fill in the cell${rows === 1 ? '' : 's; this is the first'}.`,
};

type Alike = IssueValues['off-list']['names'][number];

function sayAlike({ written, organisation, like }: Alike): string {
  return `“${written}”${organisation === '' ? '' : ` of ${isolateName(organisation)}`} (perhaps ${nameSome(like.map(isolateName), 2).replace(/ and (?=[^,]*$)/, ' or ')})`;
}

const sayPlace = ({ written, people }: { readonly written: string; readonly people: number }): string => `“${written}” (${people})`;

/** The names that came along, as so many as there are: the rest is counted. */
function padded(names: readonly string[], all: number): readonly string[] {
  return [...names, ...new Array<string>(Math.max(0, all - names.length)).fill('…')];
}
