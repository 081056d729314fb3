import type { Person } from '../../domain/Person';
import { formatCount } from '../../domain/formatCount';
import type { VersionChange } from '../../domain/results/VersionChange';
import { VERDICT_LABELS } from '../../domain/results/Verdict';
import { isolateName } from '../../support/isolateName';
import { nameSome } from '../../support/nameSome';
import { labelWords } from '../labelWords';

/** What a study that was kept before says once: that the rule is another, and what that changed for whom. */
export function sayVersionChanges(changes: readonly VersionChange[], people: readonly Person[]): string {
  const why = 'Kith now judges how far contacts for knowledge and support reach, and whether managers know people in a like post.';
  if (changes.length === 0) return `${why} All findings in this study are the same as before.`;
  const parts = VERDICT_LABELS.flatMap((label) => {
    const who = changes.filter(({ after }) => after === label).map(({ manager }) => isolateName(people[manager]?.name ?? ''));
    return who.length === 0 ? [] : [`Now “${labelWords[label]}”: ${nameSome(who)}.`];
  });
  return `${why} ${formatCount(changes.length, 'finding is', 'findings are')} different in this study. ${parts.join(' ')}`;
}
