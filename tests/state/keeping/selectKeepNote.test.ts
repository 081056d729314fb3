import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { makeStudy } from '../../../src/domain/makeStudy';
import type { CopyState } from '../../../src/state/keeping/CopyState';
import { createStores } from '../../../src/state/createStores';
import type { Kept } from '../../../src/state/keeping/Kept';
import { selectKeepNote } from '../../../src/state/keeping/selectKeepNote';

const open = (part: Partial<Kept>, id = 's'): Kept => ({
  ...createStores().kept.getState(),
  study: makeStudy({ id, title: 's', codebook: bookCodebook }),
  ...part,
});
const copy: CopyState = { folder: 'Backups', fileName: 's.kith', copiedAt: 3, isDue: false, state: 'ready', trouble: null };
const entry = (backedUpAt: number | null) => ({
  id: 's',
  title: 's',
  notice: '',
  managers: 0,
  nominations: 0,
  bytes: 0,
  changedAt: 5,
  backedUpAt,
});

describe('selectKeepNote', () => {
  it('says nothing where the study is saved for good, and of the samples', () => {
    expect(selectKeepNote(open({ persistence: 'kept' }))).toBeNull();
    expect(selectKeepNote(open({ persistence: 'unknown' }))).toBeNull();
    expect(selectKeepNote(open({ persistence: 'may-clear' }, 'sample-x'))).toBeNull();
    expect(selectKeepNote({ ...open({ damage: [{ what: 'people', first: 1, last: 5, of: 9 }] }), study: null })).toBeNull();
  });

  it('says that the browser may clear a study of somebody’s own, until it is saved as a file', () => {
    expect(selectKeepNote(open({ persistence: 'may-clear', studies: [entry(null)] }))?.kind).toBe('may-clear');
    expect(selectKeepNote(open({ persistence: 'may-clear', studies: [entry(4)] }))).toBeNull();
    expect(selectKeepNote(open({ persistence: 'may-clear', studies: [entry(null)], copy }))).toBeNull();
    expect(selectKeepNote(open({ persistence: 'may-clear', studies: [entry(null)], copy: { ...copy, copiedAt: null } }))?.kind).toBe(
      'may-clear',
    );
  });

  it('says that a copy waits for leave, or failed and why, and what the copy that is there holds', () => {
    expect(selectKeepNote(open({ copy: { ...copy, state: 'asks' } }))).toMatchObject({
      kind: 'not-copied',
      help: 'allow-folder',
      explained: [expect.stringContaining('“s.kith” in the folder “Backups”'), expect.stringContaining('up to date')],
    });
    expect(selectKeepNote(open({ copy: { ...copy, state: 'trouble', trouble: 'No room.', isDue: true } }))).toMatchObject({
      kind: 'not-copied',
      help: 'choose-folder',
      explained: [expect.stringContaining('No room.'), expect.stringContaining('still holds people erased')],
    });
  });

  it('says the most pressing thing first', () => {
    const all: Partial<Kept> = {
      persistence: 'may-clear',
      saving: 'trouble',
      savingTrouble: 'Not saved: no room.',
      claim: 'taken',
      damage: [{ what: 'people', first: 1, last: 5, of: 9 }],
    };
    expect(selectKeepNote(open(all))).toMatchObject({ kind: 'not-saved', explained: ['Not saved: no room.'] });
    expect(selectKeepNote(open({ ...all, saving: 'saved' }))?.kind).toBe('other-tab');
    expect(selectKeepNote(open({ ...all, saving: 'saved', claim: 'unguarded' }))).toMatchObject({
      kind: 'damaged',
      explained: ['People 1 to 5 of 9 could not be read.', expect.stringContaining('were kept') as string],
    });
    expect(selectKeepNote(open({ ...all, saving: 'saved', claim: 'unguarded', damage: [] }))?.kind).toBe('one-tab');
  });
});
