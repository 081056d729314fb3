import type { History } from '../domain/steps/History';
import { sliceNominations } from '../domain/nominations/sliceNominations';
import type { Study } from '../domain/Study';
import type { Progress, Work } from '../support/Progress';
import type { Block } from './Block';
import { PEOPLE_IN_A_BLOCK, ROWS_IN_A_BLOCK, sizesOf, toHeadBlock, toNominationsBlock, toPeopleBlock, toStepBlock } from './toBlocks';

export interface BlockMaker {
  /** The blocks of `toBlocks`, one after the other; a part that is as it was the last time gives the very same block. */
  readonly make: (study: Study, history: History) => Work<readonly Block[]>;
  /** These blocks are what was read of this study. */
  readonly remember: (study: Study, history: History, blocks: readonly Block[]) => void;
}

/** Makes blocks again and again of a study that changes little by little: what did not change is neither made nor compared. */
export function createBlockMaker(): BlockMaker {
  let last: { readonly study: Study; readonly history: History; readonly blocks: ReadonlyMap<string, Block> } | null = null;

  function remember(study: Study, history: History, blocks: readonly Block[]): void {
    last = { study, history, blocks: new Map(blocks.map((block) => [block.name, block])) };
  }

  function* make(study: Study, history: History): Work<readonly Block[]> {
    const before = last;
    const blocks: Block[] = [];
    const people = sizesOf(study.people.length, PEOPLE_IN_A_BLOCK);
    const nominations = sizesOf(study.nominations.length, ROWS_IN_A_BLOCK);
    const steps = new Map(before?.history.entries.map((entry) => [entry.number, entry]));
    const total = 1 + people.length + nominations.length + history.entries.length;
    function take(name: string, isSame: boolean, build: () => Block): Progress {
      const known = before?.blocks.get(name);
      blocks.push(isSame && known !== undefined ? known : keepIfSame(known, build()));
      return { stage: 'Saving', done: blocks.length, total };
    }

    yield take('study.json', false, () => toHeadBlock(study, history, people, nominations));
    for (const [index, size] of people.entries()) {
      const start = index * PEOPLE_IN_A_BLOCK;
      const slice = study.people.slice(start, start + size);
      const was = before?.study.people.slice(start, start + PEOPLE_IN_A_BLOCK) ?? [];
      yield take(`people-${index + 1}.json`, was.length === size && slice.every((person, i) => person === was[i]), () =>
        toPeopleBlock(index, slice),
      );
    }
    for (const [index, size] of nominations.entries()) {
      const start = index * ROWS_IN_A_BLOCK;
      yield take(`nominations-${index + 1}.bin`, before?.study.nominations === study.nominations, () =>
        toNominationsBlock(index, sliceNominations(study.nominations, start, start + size)),
      );
    }
    for (const entry of history.entries)
      yield take(`step-${entry.number}.bin`, steps.get(entry.number) === entry, () => toStepBlock(entry));
    remember(study, history, blocks);
    return blocks;
  }

  return { make, remember };
}

/** Compared byte by byte: two checksums may be the same by chance, once in four thousand million. */
function keepIfSame(known: Block | undefined, made: Block): Block {
  if (known?.bytes.length !== made.bytes.length) return made;
  for (let i = 0; i < made.bytes.length; i += 1) if (known.bytes[i] !== made.bytes[i]) return made;
  return known;
}
