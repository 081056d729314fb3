import { formatCount } from '../../domain/formatCount';
import type { Understood } from '../../domain/Understood';
import { isolateName } from '../../support/isolateName';
import { formatWords } from './formatWords';

/** Of the types that are named; more are counted. */
const MOST_TYPES = 6;

/** As what files were understood, before anything of them is added: "GraphML, 21 people, 190 ties of type advice". */
export function sayUnderstood({ format, counts, types, files }: Understood): string {
  const say = (count: number | undefined, one: string, many: string): string[] =>
    count === undefined ? [] : [formatCount(count, one, many)];
  const {
    sessions,
    respondents,
    unfinished = 0,
    contactColumns,
    questions,
    slots,
    choices,
    names,
    listed,
    people,
    ties,
    undirected = 0,
    networks,
  } = counts;
  const parts = [
    ...say(sessions, 'interview', 'interviews'),
    ...say(respondents, 'respondent', 'respondents').map((text) =>
      unfinished > 0 ? `${text} (${formatCount(unfinished)} unfinished)` : text,
    ),
    ...say(contactColumns, 'column of contacts', 'columns of contacts').map((text) =>
      questions === undefined || slots === undefined ? text : `${text} as ${formatCount(questions, 'question', 'questions')} × ${slots}`,
    ),
    ...say(choices, 'column for a person to choose', 'columns for people to choose'),
    ...say(names, 'name', 'names').map((text) =>
      listed === undefined ? text : `${text}, ${formatCount(listed)} of them on the staff list`,
    ),
    ...say(people, 'person', 'people'),
    ...say(networks, 'network', 'networks'),
    ...say(ties, 'tie', 'ties').map((text) => `${text}${sayTypes(types)}${sayUndirected(undirected, ties ?? 0)}`),
  ];
  const from = files.length > 1 ? ` from ${formatCount(files.length)} files` : '';
  return [`${formatWords[format]}${from}`, ...parts].join(', ');
}

function sayTypes(types: Understood['types']): string {
  const [only, second] = types;
  if (only === undefined) return '';
  if (second === undefined) return ` of type ${isolateName(only.type)}`;
  const named = types.slice(0, MOST_TYPES).map(({ type, ties }) => `${isolateName(type)} ${formatCount(ties)}`);
  const more = types.length - named.length;
  return ` of ${formatCount(types.length)} types (${named.join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''})`;
}

function sayUndirected(undirected: number, ties: number): string {
  if (undirected === 0) return '';
  return undirected === ties
    ? `, which ${ties === 1 ? 'holds' : 'hold'} in both directions`
    : `, ${formatCount(undirected)} of which ${undirected === 1 ? 'holds' : 'hold'} in both directions`;
}
