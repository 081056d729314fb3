import { formatCount } from '../domain/formatCount';
import type { IssueCode, IssueValues } from '../domain/IssueValues';
import { formatWords } from './formatWords';
import type { IssueSentences } from './IssueSentences';

type FormatIssue = Extract<IssueCode, 'left-out' | 'read-as' | 'broken-element' | 'broken-format'>;

type Told<Code extends FormatIssue> = Readonly<Record<IssueValues[Code]['what'], (count: number, names: string) => string>>;

const were = (count: number, one: string, many: string): string => `${formatCount(count, one, many)} ${count === 1 ? 'was' : 'were'}`;

const LEFT_OUT: Told<'left-out'> = {
  'other-files': (count, names) => `${were(count, 'other file', 'other files')} not read: ${names}. If they hold people or contacts, add them by themselves.`,
  'nested-graphs': (count) => `${were(count, 'graph within a node', 'graphs within nodes')} found. Kith read their nodes and ties as parts of the whole network; which node they are in was left out.`,
  hyperedges: (count) => `${were(count, 'hyperedge', 'hyperedges')} left out: Kith reads ties between two people. Write each as ties between its members.`,
  ports: (count) => `${were(count, 'port', 'ports')} left out; the ties themselves were read.`,
  times: (count) => `${were(count, 'entry about time', 'entries about time')} (start, end, spells) left out: every tie was read as if it held throughout. For rounds, give each tie a value called “round”.`,
  hierarchy: (count) => `${were(count, 'node', 'nodes')} found within another node. Kith read them as people; which node they are in was left out.`,
  pictures: (count) => `Places, colours, sizes or shapes of ${formatCount(count, 'node or tie', 'nodes or ties')} were left out: Kith draws its own map.`,
  'contact-ties': (count) =>
    `${were(count, 'tie', 'ties')} between the contacts of one respondent left out: a respondent said so, and neither of the two did. Kith never counts them as reports of managers.`,
  'unknown-cells': (count, names) => `${were(count, 'cell', 'cells')} blank or NA${names === '' ? '' : ` (in the rows of ${names})`}: whether there is a tie is not recorded. 0 means that there is none.`,
  diagonal: (count) => `${were(count, 'cell', 'cells')} on the diagonal left out: a tie of a person to themselves is no contact.`,
  vectors: (count, names) => `${were(count, 'vector or permutation', 'vectors or permutations')} left out${names === '' ? '' : ` (${names})`}.`,
  'second-networks': (count, names) => `${were(count, 'network', 'networks')} of other people left out: ${names}. Save each as a file of its own.`,
  'listed-people': (count) => `${were(count, 'person', 'people')} of this file on the staff list already. Kith took the ties, and kept what the staff list says about them.`,
  unanswered: (count, names) => `${were(count, 'answer', 'answers')} refused, skipped or not known in ${names}, and read as blank.`,
  'older-export': (count, names) => `${were(count, 'earlier export', 'earlier exports')} of an interview left out, because a later one of it is here: ${names}.`,
  encrypted: (count, names) => `${were(count, 'encrypted value', 'encrypted values')} left out${names === '' ? '' : ` (${names})`}. Export the data without encryption if you need them.`,
  'other-attributes': (count, names) => `${were(count, 'attribute', 'attributes')} left out: ${names}.`,
  'graph-attributes': (count, names) => `${were(count, 'value', 'values')} about the whole network left out: ${names}.`,
  'self-loops': (count) => `${were(count, 'tie', 'ties')} of a person to themselves found.`,
};

const READ_AS: Told<'read-as'> = {
  undirected: (count) =>
    `${formatCount(count, 'tie has', 'ties have')} no direction. ${count === 1 ? 'It counts' : 'They count'} as reported by both people. If only one of the two named the other, give the ties a direction in the file.`,
  'added-nodes': (count, names) => `Ties name ${formatCount(count, 'person', 'people')} whom the file does not list: ${names}. Kith added them, with nothing but their ids. Check that they are no misspelling.`,
  'weight-of-nodes': (count, names) => `The key ${names} is declared for nodes, and ${formatCount(count, 'tie uses', 'ties use')} it. Kith read it for ties too.`,
  'names-as-ids': (count) => `The nodes are numbered by the program that wrote the file. Kith used their ${formatCount(count, 'name', 'names')} as ids, because each is there once.`,
  'numbered-names': (count, names) => `${formatCount(count, 'contact has', 'contacts have')} the name of another contact (${names}). They were kept apart, and a number was added to the name. If they are one person, correct the file.`,
  'graphs-as-types': (count, names) => `The file holds ${formatCount(count, 'network', 'networks')} of the same people. Kith read each as a network type: ${names}.`,
  partition: (count, names) => `${formatCount(count, 'partition was', 'partitions were')} read as attributes of people: ${names}.`,
  defaults: (count, names) => `${formatCount(count, 'value', 'values')} that ${count === 1 ? 'was' : 'were'} not given took the default that the file declares: ${names}.`,
  'unnamed-nodes': (count) => `${formatCount(count, 'person has', 'people have')} no name in the file, and ${count === 1 ? 'is' : 'are'} called by the number.`,
  'not-the-same-labels': (count, names) => `The rows and the columns do not name the same people: ${formatCount(count, 'name is', 'names are')} on one side only (${names}). What is missing is not recorded.`,
};

const BROKEN: Readonly<Record<IssueValues['broken-element']['what'], (written: string) => string>> = {
  'no-id': (written) => `This node has no id${written === '' ? '' : ` (“${written}”)`}, so no tie can lead to it. Give it an id.`,
  'no-ends': (written) => `This tie does not say whom it connects${written === '' ? '' : ` (“${written}”)`}. Give it a source and a target.`,
  'unknown-end': (written) => `This tie leads to “${written}”, which the file does not list. Add the node, or correct the tie.`,
  'bad-line': (written) => `This line cannot be read: “${written}”. Compare it with the lines around it.`,
  'bad-number': (written) => `“${written}” is no number that can stand here. Correct it.`,
  'unknown-respondent': (written) => `This row belongs to the respondent “${written}”, who is in no row of the respondents. Add the respondent, or correct the id.`,
  'too-many-cells': (written) => `This row has more cells than the header (“${written}”), so Kith cannot tell which cell belongs where. A comma in the text of a question shifts the columns.`,
};

const NOT_READ: Readonly<Record<IssueValues['broken-format']['what'], (written: string) => string>> = {
  damaged: (written) => `It could not be read${written === '' ? '' : ` (${written})`}: it is damaged, or cut off. Export it once more.`,
  'document-type': () => 'It declares a document type or entities of its own, which Kith does not read. Remove the line that begins with <!DOCTYPE, or export it once more.',
  'no-nodes': () => 'It holds nobody: there are no nodes in it.',
  'no-ties': () => 'It holds no ties.',
  'too-deep': () => 'It is nested too deeply, or holds more parts than Kith can read.',
  'two-mode': (written) =>
    `It is a network of two kinds${written === '' ? '' : ` (${written})`}: people and something else. Kith reads ties between people. Make a table with the columns “from”, “to” and “contact_kind” (person, group or organisation), and add that.`,
  'unknown-layout': (written) => `Its layout${written === '' ? '' : ` (“${written}”)`} is none that Kith reads. Save it as an edge list, and add that.`,
  'missing-part': (written) => `A part of it is missing: ${written}. Add all its files together.`,
  'no-respondents': () => 'It does not say whose contacts these are. Add the file of the respondents together with it.',
};

/** What is the matter with a file of a format that is recognised. */
export const formatIssues: IssueSentences<FormatIssue> = {
  'left-out': ({ what, names, count }) => LEFT_OUT[what](count, listed(names, count)),
  'read-as': ({ what, names, count }) => READ_AS[what](count, listed(names, count)),
  'broken-element': ({ what, written }) => BROKEN[what](written),
  'broken-format': ({ format, what, written }) => `This is a file of the kind “${formatWords[format]}”. ${NOT_READ[what](written)}`,
};

/** The names that a message holds, and how many more there are. */
function listed(names: readonly string[], count: number): string {
  const named = names.map((name) => `“${name}”`).join(', ');
  return names.length > 0 && count > names.length ? `${named} and ${formatCount(count - names.length)} more` : named;
}
