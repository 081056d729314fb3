import type { Codebook } from '../codebook/Codebook';
import type { IsolationAnalysis } from '../domain/results/Analysis';
import { formatCount } from '../domain/formatCount';
import { postWords } from '../words/isolation/postWords';
import type { CommandId, Found } from './selectFound';
import { COMMANDS } from './selectFound';

const LABELS: Readonly<Record<CommandId, string>> = {
  undo: 'Undo',
  redo: 'Redo',
  copy: 'Download a copy',
  add: 'Add files',
  print: 'Print this page',
  light: 'Theme: light',
  dark: 'Theme: dark',
  system: 'Theme: as the system',
  close: 'Close the study',
};

/** What the find box offers besides pages, people and types: commands that can be done now, findings and posts. */
export function selectOffered(
  isolation: IsolationAnalysis | null,
  codebook: Codebook,
  can: { readonly undo: string | null; readonly redo: string | null },
): readonly Found[] {
  const commands = COMMANDS.filter((id) => (id !== 'undo' && id !== 'redo') || can[id] !== null).map((id): Found => ({
    id: `command ${id}`,
    kind: 'command',
    of: id,
    label: LABELS[id],
    description: id === 'undo' || id === 'redo' ? (can[id] ?? '') : 'Command',
  }));
  if (isolation === null) return commands;
  const { isolated, veryLikely, probably, possibly, cannotSay, notIsolated } = isolation.all;
  const findings = (
    [
      ['isolated', 'Isolated', isolated],
      ['possibly', 'Possibly isolated', veryLikely + probably + possibly],
      ['cannot_say', 'Cannot say', cannotSay],
      ['connected', 'Connected', notIsolated],
    ] as const
  ).map(([of, label, count]): Found => ({
    id: `finding ${of}`,
    kind: 'tab',
    of,
    label,
    description: `Finding: ${formatCount(count, 'manager', 'managers')}`,
  }));
  const posts = isolation.posts.map(({ post, n }, at): Found => ({
    id: `post ${at}`,
    kind: 'tab',
    of: `post-${at}`,
    label: postWords(codebook, post),
    description: `Post: ${formatCount(n, 'manager', 'managers')}`,
  }));
  return [...commands, ...findings, ...(posts.length > 1 ? posts : [])];
}
