import type { Lens } from '../domain/Lens';
import { POLES } from '../domain/Pole';
import type { Study } from '../domain/Study';
import type { GivenOptions } from './readOptions';
import { UsageError } from './UsageError';

/** Spelled as in the study, whatever the case. @throws UsageError on a word that the study does not have. */
function known(words: readonly string[] | null, ids: readonly string[], option: string): readonly string[] | null {
  return (
    words?.map((word) => {
      const id = ids.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
      if (id === undefined) throw new UsageError(`--${option}: "${word}" is not in this study. It has: ${ids.join(', ')}.`);
      return id;
    }) ?? null
  );
}

/** The lens that the options ask for. @throws UsageError */
export function readLens(study: Study, given: GivenOptions): Lens {
  const { networkTypes, motives } = study.codebook;
  return {
    round: given.text('round'),
    types: known(
      given.list('types'),
      networkTypes.map((type) => type.id),
      'types',
    ),
    motives: known(
      given.list('motives'),
      motives.map((motive) => motive.id),
      'motives',
    ),
    position: given.choice('position', ['any', 'internal', 'external'], 'any'),
    poles: known(given.list('dimensions'), POLES, 'dimensions'),
    activity: given.choice('activity', ['any', 'active'], 'any'),
    rule: given.choice('rule', ['either', 'confirmed'], 'either'),
    scope: given.choice('scope', ['managers', 'persons'], 'managers'),
  };
}
