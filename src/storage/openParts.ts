import type { Block } from '../archive/Block';
import { fromBlocks } from '../archive/fromBlocks';
import type { Lost } from '../domain/Lost';
import type { Trouble } from '../domain/Trouble';
import { StudySeal } from '../encryption/StudySeal';
import { isHarmed } from './isHarmed';
import type { FoundParts } from './loadParts';

export interface OpenedParts {
  /** Plain, without the key. */
  readonly blocks: readonly Block[];
  readonly opened: ReturnType<typeof fromBlocks>;
  /** Nothing is missing, harmed or lost. */
  readonly whole: boolean;
  /** What the next save would delete though it was not read: as it was found, to be kept aside; `null` = nothing. */
  readonly aside: { readonly blocks: readonly Block[]; readonly why: Trouble | readonly Lost[] } | null;
}

/**
 * What the parts of a study say, and which of them could not be read.
 * @param opener `null` = they are not sealed
 */
export function openParts(found: FoundParts, opener: StudySeal | null): OpenedParts {
  const read = found.blocks
    .filter(({ name }) => !StudySeal.isKey(name))
    .map((block) => ({ block, plain: opener === null ? block : opener.unseal(block) }));
  const blocks = read.map(({ plain }) => plain).filter((plain) => plain !== null);
  const bad = [
    ...found.blocks.filter(isHarmed),
    ...read.filter(({ block, plain }) => plain === null && !isHarmed(block)).map(({ block }) => block),
  ];
  const opened = fromBlocks(blocks);
  const whole = !('reason' in opened) && opened.lost.length === 0 && found.missing.length === 0 && bad.length === 0;
  // A newer version of Kith reads what this one does not: it stays where it is.
  if (whole || ('reason' in opened && opened.reason === 'newer')) return { blocks, opened, whole, aside: null };
  // Steps that do not fit what is left of the study are whole, and the next save would delete them.
  const steps = new Set('reason' in opened ? [] : opened.history.entries.map(({ number }) => `step-${number}.bin`));
  const dropped = found.blocks.filter((block) => isStep(block) && !bad.includes(block) && !steps.has(StudySeal.plainName(block.name)));
  return {
    blocks,
    opened,
    whole,
    aside: {
      blocks: bad.length > 0 ? [...bad, ...dropped] : found.blocks,
      why: 'reason' in opened ? opened.trouble : opened.lost.length > 0 ? opened.lost : 'spare-key-harmed',
    },
  };
}

function isStep({ name }: Block): boolean {
  return StudySeal.plainName(name).startsWith('step-');
}
