import type { Kept } from './Kept';
import { sayLost } from '../../words/sayLost';

/** What should be known about how the open study is kept, the most pressing thing first. */
export interface KeepNote {
  readonly kind: 'not-saved' | 'damaged' | 'other-tab' | 'not-copied' | 'one-tab' | 'may-clear';
  /** For the header. */
  readonly words: string;
  /** In full: one sentence or more each. */
  readonly explained: readonly string[];
  /** What helps. */
  readonly help: 'save-file' | 'allow-folder' | 'choose-folder';
}

/** Samples can be had again; nobody need worry about them. */
const isSample = (id: string): boolean => id.startsWith('sample-');

/** `null` = nothing: it is saved, here, for good, as far as a browser can promise that. */
export function selectKeepNote({ study, studies, saving, savingTrouble, claim, persistence, damage, copy }: Kept): KeepNote | null {
  if (study === null) return null;
  if (saving === 'trouble' && savingTrouble !== null)
    return { kind: 'not-saved', words: 'Not saved', explained: [savingTrouble], help: 'save-file' };
  if (claim === 'taken') {
    return {
      kind: 'other-tab',
      words: 'Open in another tab',
      explained: [
        'Another tab has this study open and saves it. This tab shows it but cannot change it. When you close the other tab, you can edit here.',
      ],
      help: 'save-file',
    };
  }
  if (damage.length > 0) {
    return {
      kind: 'damaged',
      words: 'Parts could not be read',
      explained: [
        ...sayLost(damage),
        'Everything else is as it was saved. The parts that we could not read were kept: you can download them on the start page. If you have a copy of this study, open that.',
      ],
      help: 'save-file',
    };
  }
  if (copy !== null && (copy.state === 'asks' || copy.state === 'trouble')) {
    const where = `“${copy.fileName}” in the folder “${copy.folder}”`;
    const older =
      copy.copiedAt === null
        ? 'Nothing has been copied there yet.'
        : copy.isDue
          ? 'The copy there is older than the study, and still holds people erased since then.'
          : 'The copy there is up to date; your next changes will not be copied.';
    return copy.state === 'asks'
      ? {
          kind: 'not-copied',
          words: 'Not copied to the folder',
          explained: [`Kith copies this study to ${where}. The browser needs your permission again.`, older],
          help: 'allow-folder',
        }
      : {
          kind: 'not-copied',
          words: 'Not copied to the folder',
          explained: [
            `This study could not be copied to ${where}. ${copy.trouble ?? ''}`,
            `${older} Kith will try again at the next change.`,
          ],
          help: 'choose-folder',
        };
  }
  if (claim === 'unguarded') {
    return {
      kind: 'one-tab',
      words: 'Keep it open in one tab only',
      explained: [
        'On a page that is opened as a file or not served by https, Kith cannot see whether the study is open in another tab too. If you change it in two tabs, one may overwrite the other.',
      ],
      help: 'save-file',
    };
  }
  const saved = studies.find(({ id }) => id === study.id);
  if (persistence === 'may-clear' && !isSample(study.id) && saved?.backedUpAt == null && copy?.copiedAt == null) {
    return {
      kind: 'may-clear',
      words: 'Only in this browser',
      explained: [
        'This browser may delete the study when the disk is nearly full, and always deletes it if this is a private window. Download a copy now and then.',
      ],
      help: 'save-file',
    };
  }
  return null;
}
