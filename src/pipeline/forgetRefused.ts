import type { Codebook } from '../codebook/Codebook';
import type { Batch } from '../domain/Batch';
import { makeStudy } from '../domain/makeStudy';
import type { Person } from '../domain/Person';
import { isTaken } from '../domain/results/isTaken';
import { buildRoster } from '../reconcile/buildRoster';
import { settleNames } from '../reconcile/settleNames';

/**
 * A batch without the groups, network types and motives that only refused rows wrote: a row whose names cannot be settled is no
 * row, and must leave no type behind. Where the files add no word, nothing is looked at.
 *
 * @param base the codebook that the files were read with
 * @param staff people who are known already, of the study that the files are brought into
 */
export function forgetRefused(whole: Batch, base: Codebook, staff: readonly Person[]): Batch {
  const batch = forgetGroups(whole, base);
  const { nominations, codebook, instrument } = batch;
  const added = new Set([...idsBeyond(codebook.networkTypes, base.networkTypes), ...idsBeyond(codebook.motives, base.motives)]);
  for (const type of instrument.types ?? []) added.delete(type);
  if (added.size === 0) return batch;

  const listed = new Set(batch.people.map(({ id }) => id));
  const people = [...batch.people, ...staff.filter(({ id }) => !listed.has(id))];
  const settled = settleNames(
    makeStudy({ id: '', title: '', sources: batch.sources, people, nominations, codebook }),
    buildRoster(people, nominations),
  );
  const used = new Uint8Array(nominations.lists.length);
  for (let row = 0; row < nominations.length; row += 1) {
    if (!isTaken(settled, row)) continue;
    used[nominations.types[row] ?? 0] = 1;
    used[nominations.motives[row] ?? 0] = 1;
    used[nominations.outcomes[row] ?? 0] = 1;
  }
  // What a row of the people says is kept with them.
  for (const { needs, network } of batch.people) for (const word of [...(needs ?? []), ...(network?.types ?? [])]) added.delete(word);
  for (const [list, words] of nominations.lists.entries()) if (used[list] === 1) for (const word of words) added.delete(word);
  if (added.size === 0) return batch;

  const isKept = ({ id }: { readonly id: string }): boolean => !added.has(id);
  const networkTypes = codebook.networkTypes.filter(isKept);
  const families = new Set([...base.families.map(({ id }) => id), ...networkTypes.map(({ family }) => family)]);
  return {
    ...batch,
    nominations: {
      ...nominations,
      lists: nominations.lists.map((list) => (list.some((word) => added.has(word)) ? list.filter((word) => !added.has(word)) : list)),
    },
    codebook: {
      ...codebook,
      networkTypes,
      motives: codebook.motives.filter(isKept),
      families: codebook.families.filter(({ id }) => families.has(id)),
    },
    issues: batch.issues.filter(
      ({ code, values }) => !((code === 'unknown-type' || code === 'unknown-motive') && 'word' in values && added.has(values.word)),
    ),
  };
}

/** Groups of rows that became nobody: of a post that is vacant, of somebody who is listed already. */
function forgetGroups(batch: Batch, base: Codebook): Batch {
  const { codebook, people, issues } = batch;
  const added = new Set(idsBeyond(codebook.groups, base.groups));
  for (const { group } of people) added.delete(group);
  if (added.size === 0) return batch;
  return {
    ...batch,
    codebook: { ...codebook, groups: codebook.groups.filter(({ id }) => !added.has(id)) },
    issues: issues.filter(({ code, values }) => !(code === 'unknown-group' && 'word' in values && added.has(values.word))),
  };
}

function idsBeyond(entries: readonly { readonly id: string }[], base: readonly { readonly id: string }[]): readonly string[] {
  const known = new Set(base.map(({ id }) => id));
  return entries.flatMap(({ id }) => (known.has(id) ? [] : [id]));
}
