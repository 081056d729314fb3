import { describe, expect, it, vi } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { makeStudy } from '../../../src/domain/makeStudy';
import type { Copies } from '../../../src/state/keeping/createCopies';
import type { Keeper } from '../../../src/state/keeping/createKeeper';
import { createLocking } from '../../../src/state/opening/createLocking';
import { createPassphrases } from '../../../src/state/opening/createPassphrases';
import { createStores } from '../../../src/state/createStores';
import type { Doors } from '../../../src/state/Doors';
import type { StudyStore } from '../../../src/storage/StudyStore';
import { partOf } from '../../fixtures/partOf';

const MINUTE = 60_000;
const study = makeStudy({ id: 's', title: 'One', codebook: bookCodebook });

/** A protected study that is open, with a clock of its own. */
function setUp(lockAfterMinutes: number | null = 15) {
  const stores = createStores();
  const clock = { now: 0 };
  let due: { readonly at: number; readonly act: () => void }[] = [];
  const did: string[] = [];
  let input: () => void = () => undefined;
  const entry = {
    id: 's',
    title: 'One',
    notice: '',
    managers: 0,
    nominations: 0,
    bytes: 0,
    changedAt: 0,
    backedUpAt: null,
    protection: { lockAfterMinutes },
  };
  stores.kept.setState({ study, studies: [entry] });
  stores.session.setState({ page: 'map', message: 'Added Ann.' });
  const unlock = vi.fn<StudyStore['unlock']>(() => Promise.resolve(true));
  const protect = vi.fn<StudyStore['protect']>(() => Promise.resolve());
  const changePassphrase = vi.fn<StudyStore['changePassphrase']>(() => Promise.resolve());
  const lock = vi.fn<StudyStore['lock']>(() => Promise.resolve());
  const doors = partOf<Doors>({
    now: () => clock.now,
    later(delayMs: number, act: () => void) {
      due.push({ at: clock.now + delayMs, act });
      return () => undefined;
    },
    onInput: (act: () => void) => {
      input = act;
    },
    leaveField: () => did.push('leave field'),
    writePlace: ({ study: id, page }: { study: string | null; page: string | null }) => did.push(`place ${id} ${page}`),
    store: { unlock, lock, protect, changePassphrase },
    otherTabs: { tell: ({ kind }: { kind: string }) => did.push(`tell ${kind}`) },
  });
  const save = vi.fn(() => {
    did.push('save');
    return Promise.resolve();
  });
  const copyNow = vi.fn<Copies['copyNow']>(() => {
    did.push('copy');
    return Promise.resolve(true);
  });
  const passphrases = createPassphrases(stores);
  const locking = createLocking(doors, stores, {
    keeper: partOf<Keeper>({
      keepNow: save,
      keep: () => undefined,
      holds: () => null,
      inLine: (act: () => Promise<unknown>) => act(),
      refreshList: () => Promise.resolve(),
    }),
    copies: partOf<Copies>({ copyNow }),
    passphrases,
    opening: {
      leave: () => {
        did.push('leave');
        stores.kept.setState({ study: null });
        stores.session.setState({ page: 'start', locked: null });
        passphrases.set('s', null);
      },
      openStudy: (id, room) => {
        did.push(`open ${id} ${room}`);
        return Promise.resolve();
      },
    },
    dropRemoved: () => undefined,
  });
  /** Lets time pass as a timer sees it, which is not how long it was where the computer slept. */
  async function pass(ms: number): Promise<void> {
    const until = clock.now + ms;
    for (
      let next = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      next !== undefined;
      next = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
    ) {
      const { at, act } = next;
      due = due.filter((one) => one !== next);
      clock.now = Math.max(clock.now, at);
      act();
    }
    clock.now = until;
    await settle();
  }
  /** The clock of the computer is set back; timers run on. */
  function setBack(ms: number): void {
    clock.now -= ms;
    due = due.map(({ at, act }) => ({ at: at - ms, act }));
  }
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    passphrases,
    stores,
    clock,
    did,
    locking,
    unlock,
    lock,
    protect,
    changePassphrase,
    save,
    copyNow,
    pass,
    setBack,
    settle,
    touch: () => {
      input();
    },
    locked: () => stores.session.getState().locked,
  };
}

describe('createLocking', () => {
  it('covers, saves, copies, then leaves the study and asks, when nobody was there for the chosen time', async () => {
    const { did, pass, touch, locked, stores } = setUp();
    await pass(10 * MINUTE);
    touch();
    await pass(14 * MINUTE);
    expect(locked()).toBeNull();
    await pass(MINUTE);
    expect(locked()).toEqual({ study: 's', title: 'One', state: 'asking', trouble: null });
    expect(did).toEqual(['tell active', 'leave field', 'save', 'copy', 'leave', 'place s map', 'tell locked']);
    expect(stores.session.getState().message).toBeNull();
  });

  it('locks at the first sign after a long sleep, in which no timer ran', async () => {
    const { clock, touch, locked, settle } = setUp();
    clock.now = 8 * 60 * MINUTE;
    touch();
    await settle();
    expect(locked()).toMatchObject({ state: 'asking' });
  });

  it('does not stay open longer where the clock is set back', async () => {
    const { pass, setBack, touch, locked } = setUp();
    await pass(10 * MINUTE);
    touch();
    await pass(10 * MINUTE);
    setBack(60 * MINUTE);
    await pass(4 * MINUTE);
    expect(locked()).toBeNull();
    await pass(MINUTE + 15_000);
    expect(locked()).toMatchObject({ state: 'asking' });
  });

  it('stays open while somebody is at another tab, and for ever where that is chosen', async () => {
    const { locking, pass, locked } = setUp();
    await pass(14 * MINUTE);
    locking.stayOpen();
    await pass(14 * MINUTE);
    expect(locked()).toBeNull();
    const never = setUp(null);
    await never.pass(1000 * MINUTE);
    expect(never.locked()).toBeNull();
  });

  it('does not lock what cannot be saved', async () => {
    const { locking, stores, save, locked, did } = setUp();
    save.mockImplementation(() => {
      stores.kept.setState({ saving: 'trouble' });
      return Promise.resolve();
    });
    await locking.actions.lockStudy();
    expect(locked()).toBeNull();
    expect(did).not.toContain('leave');
    expect(stores.session.getState().message).toMatch(/was not locked, because it could not be saved/);
  });

  it('waits ten seconds and no longer for a folder that does not answer', async () => {
    const { locking, copyNow, pass, settle, locked } = setUp();
    copyNow.mockReturnValueOnce(new Promise(() => undefined));
    void locking.actions.lockStudy();
    await settle();
    await pass(9_000);
    expect(locked()).toMatchObject({ state: 'closing' });
    await pass(1_000);
    expect(locked()).toMatchObject({ state: 'asking' });
  });

  it('says that it is not the passphrase, and with the right one opens where it was locked', async () => {
    const { locking, unlock, locked, did } = setUp();
    await locking.actions.lockStudy();
    unlock.mockResolvedValueOnce(false);
    await locking.actions.unlockStudy('wrong');
    expect(locked()).toMatchObject({ state: 'asking', trouble: 'Wrong passphrase. Check capital letters and spaces.' });
    await locking.actions.unlockStudy('right');
    expect(did.at(-1)).toBe('open s map');
  });

  it('forgets the key of a study that was put away while its passphrase was tried', async () => {
    const { locking, unlock, lock, did } = setUp();
    await locking.actions.lockStudy();
    let answer: (fits: boolean) => void = () => undefined;
    unlock.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const unlocking = locking.actions.unlockStudy('right');
    locking.actions.leaveLocked();
    answer(true);
    await unlocking;
    expect(lock).toHaveBeenCalledExactlyOnceWith('s');
    expect(did).not.toContain('open s map');
  });

  it('knows the passphrase while the study is open, and not after', async () => {
    const { locking, passphrases } = setUp();
    expect(passphrases.ofOpen()).toBeNull();
    await locking.actions.protectStudy('otter');
    expect(passphrases.ofOpen()).toBe('otter');
    await locking.actions.lockStudy();
    expect(passphrases.ofOpen()).toBeNull();
  });

  it('forgets the key of a study that was closed while it was being protected', async () => {
    const { locking, passphrases, stores, lock, protect } = setUp();
    protect.mockImplementationOnce(() => {
      stores.kept.setState({ study: null });
      return Promise.resolve();
    });
    await locking.actions.protectStudy('otter');
    expect(lock).toHaveBeenCalledExactlyOnceWith('s');
    stores.kept.setState({ study });
    expect(passphrases.ofOpen()).toBeNull();
  });

  it('changes the passphrase, which the copy has from then on, and says where the old one stays', async () => {
    const { locking, passphrases, did, stores, changePassphrase } = setUp();
    await locking.actions.protectStudy('otter');
    await locking.actions.changePassphrase('lamp');
    expect(changePassphrase).toHaveBeenCalledExactlyOnceWith('s', 'lamp');
    expect(passphrases.ofOpen()).toBe('lamp');
    expect(did.slice(-2)).toEqual(['tell saved', 'copy']);
    changePassphrase.mockRejectedValueOnce(new Error('no room'));
    await locking.actions.changePassphrase('seven');
    expect(passphrases.ofOpen()).toBe('lamp');
    expect(stores.session.getState()).toMatchObject({ isProtecting: false, message: 'The passphrase has not changed: no room' });
  });

  it('locks with another tab, and does not tell that one again', async () => {
    const { locking, did, settle, locked } = setUp();
    locking.lockHere();
    await settle();
    expect(locked()).toMatchObject({ state: 'asking' });
    expect(did).not.toContain('tell locked');
  });
});
