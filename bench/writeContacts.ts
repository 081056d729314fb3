import type { Network } from './makeNetwork';

export const TYPES = ['Managerial', 'Mentor', 'Elite', 'Personal'];

/** A network as a file of contacts, as somebody would have it. */
export function writeContacts({ from, to }: Network): string {
  return [
    'from,to,types,activity,position',
    ...Array.from(from, (source, tie) => `m${source},m${to[tie]},${TYPES[tie % TYPES.length]},active,internal`),
  ].join('\n');
}
