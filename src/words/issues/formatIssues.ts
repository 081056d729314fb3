import { formatCount } from '../../domain/formatCount';
import type { IssueCode, IssueValues } from '../../domain/IssueValues';
import { formatWords } from '../files/formatWords';
import type { IssueSentences } from './IssueSentences';

type FormatIssue = Extract<IssueCode, 'left-out' | 'read-as' | 'broken-element' | 'broken-format'>;

type Told<Code extends FormatIssue> = Readonly<Record<IssueValues[Code]['what'], (count: number, names: string) => string>>;

const isAre = (count: number): string => (count === 1 ? 'was' : 'were');
const leftOut = (count: number, one: string, many: string): string => `${formatCount(count, one, many)} ${isAre(count)} left out`;

const LEFT_OUT: Told<'left-out'> = {
  'other-files': (count, names) =>
    `${formatCount(count, 'other file', 'other files')} ${isAre(count)} not read: ${names}. If they hold people or contacts, add them by themselves.`,
  'nested-graphs': (count) =>
    `The file has ${formatCount(count, 'graph', 'graphs')} within a node. Kith read the nodes and ties in ${count === 1 ? 'it' : 'them'}, and left out which node they belong to.`,
  hyperedges: (count) =>
    `${leftOut(count, 'hyperedge', 'hyperedges')}: Kith reads ties between two people. Write a hyperedge as ties between its members.`,
  ports: (count) => `${formatCount(count, 'tie leads', 'ties lead')} to a port of a node. Kith read the ties, and left out the ports.`,
  times: (count) =>
    `${formatCount(count, 'node or tie has', 'nodes or ties have')} a time (start, end, spells). Kith left it out, and read every tie as if it held throughout. For rounds, give each tie a value called “round”.`,
  hierarchy: (count) =>
    `${formatCount(count, 'node is', 'nodes are')} within another node. Kith read them as people, and left out which node they belong to.`,
  pictures: (count) =>
    `Kith draws its own map, and left out places, colours, sizes and shapes (${formatCount(count, 'node or tie', 'nodes or ties')}).`,
  'contact-ties': (count) =>
    `${leftOut(count, 'tie', 'ties')}, because a respondent reported ${count === 1 ? 'it' : 'them'} between two of their contacts. Kith counts only what people report of themselves.`,
  'unknown-cells': (count, names) =>
    `${formatCount(count, 'cell is', 'cells are')} blank or NA${names === '' ? '' : ` (in the rows of ${names})`}, so whether there is a tie is not recorded. Write 0 where there is none.`,
  diagonal: (count) =>
    `${formatCount(count, 'cell', 'cells')} on the diagonal ${isAre(count)} left out: a tie of a person to themselves is no contact.`,
  vectors: (count, names) =>
    `${leftOut(count, 'vector, cluster or permutation', 'vectors, clusters or permutations')}${names === '' ? '' : `: ${names}`}.`,
  'second-networks': (count, names) =>
    `${formatCount(count, 'network', 'networks')} with another number of people ${isAre(count)} left out: ${names}. Save each as a file of its own.`,
  'listed-people': (count) =>
    `${formatCount(count, 'person of this file is', 'people of this file are')} on the staff list already. Kith added the ties, and kept what the staff list says about them.`,
  unanswered: (count, names) =>
    `${formatCount(count, 'answer was', 'answers were')} refused, skipped or not known in ${names}. Kith read ${count === 1 ? 'it' : 'them'} as blank.`,
  'older-export': (count, names) =>
    `${leftOut(count, 'earlier export of an interview', 'earlier exports of an interview')}, because there is a later one: ${names}.`,
  encrypted: (count, names) =>
    `${leftOut(count, 'encrypted value', 'encrypted values')}${names === '' ? '' : ` (${names})`}. Export the data without encryption if you need them.`,
  'other-attributes': (_, names) => `Kith left out what the file says under ${names}.`,
  'graph-attributes': (_, names) => `Kith left out what the file says about the whole network, under ${names}.`,
};

const READ_AS: Told<'read-as'> = {
  undirected: (count) =>
    `${formatCount(count, 'tie has', 'ties have')} no direction. ${count === 1 ? 'It counts' : 'They count'} as reported by both people. If only one of the two named the other, give the ties a direction in the file.`,
  'added-nodes': (count, names) =>
    `Ties name ${formatCount(count, 'person', 'people')} whom the file does not list: ${names}. Kith added them, with nothing but their ids. Check that they are no misspelling.`,
  'weight-of-nodes': (count, names) =>
    `The file declares ${names} for nodes only, and ${formatCount(count, 'tie uses', 'ties use')} it. Kith read it for ties too.`,
  'names-as-ids': (count) =>
    `The program that wrote the file gave each node a number. Kith used the names as ids (${formatCount(count, 'node', 'nodes')}), because no two are the same.`,
  'numbered-names': (count, names) =>
    `${formatCount(count, 'person has', 'people have')} the name of someone else in the file (${names}). Kith kept them apart, by a number. If they are one person, correct the file.`,
  'graphs-as-types': (count, names) =>
    `The file holds ${formatCount(count, 'network', 'networks')} of the same people. Kith read each as a network type: ${names}.`,
  partition: (count, names) => `${formatCount(count, 'partition was', 'partitions were')} read as attributes of people: ${names}.`,
  defaults: (count, names) =>
    `${formatCount(count, 'value', 'values')} that ${count === 1 ? 'was' : 'were'} not given took the default that the file declares: ${names}.`,
  'unnamed-nodes': (count) =>
    `${formatCount(count, 'person has', 'people have')} no name in the file, and ${count === 1 ? 'is' : 'are'} called by the number.`,
  'not-the-same-labels': (count, names) =>
    `The rows and the columns do not name the same people: ${formatCount(count, 'name is', 'names are')} on one side only (${names}). What is missing is not recorded.`,
};

const BROKEN: Readonly<Record<IssueValues['broken-element']['what'], (written: string) => string>> = {
  'no-id': (written) => `This node has no id${written === '' ? '' : ` (“${written}”)`}, so no tie can lead to it. Give it an id.`,
  'no-ends': (written) =>
    `This tie does not say whom it connects${written === '' ? '' : ` (“${written}”)`}. Give it a source and a target.`,
  'unknown-end': (written) => `This tie leads to “${written}”, which the file does not list. Add the node, or correct the tie.`,
  'bad-line': (written) => `This line cannot be read: “${written}”. Compare it with the lines around it.`,
  'bad-number': (written) => `“${written}” is no number that can stand here. Correct it.`,
  'unknown-respondent': (written) =>
    `This row belongs to the respondent “${written}”, who is in no row of the respondents. Add the respondent, or correct the id.`,
};

const NOT_READ: Readonly<Record<IssueValues['broken-format']['what'], (written: string) => string>> = {
  damaged: (written) => `It could not be read${written === '' ? '' : ` (${written})`}: it is damaged, or cut off. Export it once more.`,
  'document-type': () =>
    'It declares a document type or entities of its own, which Kith does not read. Remove the line that begins with <!DOCTYPE, or export it once more.',
  'no-nodes': () => 'It holds nobody: there are no nodes in it.',
  'no-ties': () => 'It holds no ties.',
  'too-deep': () => 'It is nested too deeply, or holds more parts than Kith can read.',
  'two-mode': (written) =>
    `It is a network of two kinds${written === '' ? '' : ` (${written})`}: people and something else. Kith reads ties between people. Make a table with the columns “from”, “to” and “contact_kind” (person, group or organisation), and add that.`,
  'unknown-layout': (written) =>
    `Its layout${written === '' ? '' : ` (“${written}”)`} is none that Kith reads. Save it as an edge list, and add that.`,
  'no-respondents': () => 'It does not say whose contacts these are. Add the file of the respondents together with it.',
};

/** What is the matter with a file of a format that is recognised. */
export const formatIssues: IssueSentences<FormatIssue> = {
  'left-out': ({ what, names, count }) => LEFT_OUT[what](count, listed(names, ONE_EACH.has(what) ? count : null)),
  'read-as': ({ what, names, count }) => READ_AS[what](count, listed(names, ONE_EACH.has(what) ? count : null)),
  'broken-element': ({ what, written }) => BROKEN[what](written),
  'broken-format': ({ format, what, written }) => `This is a file of the kind “${formatWords[format]}”. ${NOT_READ[what](written)}`,
};

/** What is counted once for each name; of the others a name stands for many. */
const ONE_EACH: ReadonlySet<string> = new Set<IssueValues['left-out']['what'] | IssueValues['read-as']['what']>([
  'other-files',
  'vectors',
  'second-networks',
  'added-nodes',
  'graphs-as-types',
  'partition',
  'not-the-same-labels',
]);

/** More names than this are not kept (`import/formats/Notes`). */
const MOST_NAMES = 8;

/** The names that a message holds; of how many. */
function listed(names: readonly string[], of: number | null): string {
  const named = names.map((name) => `“${name}”`).join(', ');
  if (of === null) return names.length < MOST_NAMES ? named : `${named} and others`;
  return names.length > 0 && of > names.length ? `${named} and ${formatCount(of - names.length)} more` : named;
}
