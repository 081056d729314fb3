import { describe, expect, it } from 'vitest';

import { createStores } from '../../../src/state/createStores';
import { createTabs } from '../../../src/state/keeping/createTabs';
import type { Doors } from '../../../src/state/Doors';
import type { Claim, TabWord } from '../../../src/state/keeping/OtherTabs';

function setUp() {
  const stores = createStores();
  const asked: { readonly name: string; readonly claimed: (claim: Claim) => void }[] = [];
  const heard: string[] = [];
  let hear: (word: TabWord) => void = () => undefined;
  let finish: () => void = () => undefined;
  const otherTabs: Doors['otherTabs'] = {
    claim(name, claimed) {
      asked.push({ name, claimed });
      return () => heard.push(`let go of ${name}`);
    },
    tell: () => undefined,
    hear(listen) {
      hear = listen;
    },
  };
  const tabs = createTabs({ otherTabs } as Doors, stores, {
    reload: () => {
      heard.push('reload');
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
    gone: () => heard.push('gone'),
    erased: () => heard.push('erased'),
    isProtected: (study) => heard.push(`protected ${study}`),
    locked: () => heard.push('locked'),
    active: () => heard.push('active'),
    listChanged: () => heard.push('list'),
  });
  return {
    stores,
    asked,
    heard,
    tabs,
    say: (word: TabWord) => {
      hear(word);
    },
    finish: () => {
      finish();
    },
  };
}

describe('createTabs', () => {
  it('takes over from a closed tab only when what that one saved is here', async () => {
    const { stores, asked, heard, tabs, finish } = setUp();
    tabs.show('s', Promise.resolve());
    asked[0]?.claimed('taken');
    expect(stores.kept.getState().claim).toBe('taken');
    asked[0]?.claimed('ours');
    expect(heard).toEqual(['reload']);
    expect(stores.kept.getState().claim).toBe('taken');
    finish();
    await Promise.resolve();
    await Promise.resolve();
    expect(stores.kept.getState().claim).toBe('ours');
  });

  it('follows what another tab saves of the same study, and nothing of others', () => {
    const { heard, tabs, say } = setUp();
    tabs.show('s', Promise.resolve());
    say({ kind: 'saved', study: 'other' });
    expect(heard).toEqual(['list']);
    say({ kind: 'saved', study: 's' });
    say({ kind: 'removed', study: 's' });
    say({ kind: 'removed-everything' });
    say({ kind: 'locked', study: 's' });
    say({ kind: 'active', study: 's' });
    expect(heard).toEqual(['list', 'reload', 'list', 'gone', 'list', 'gone', 'list', 'locked', 'list', 'active', 'list']);
  });

  it('hears of any study that it was protected: what was removed of it here is not encrypted', () => {
    const { heard, say } = setUp();
    say({ kind: 'protected', study: 'other' });
    expect(heard).toEqual(['protected other', 'list']);
  });

  it('lets go of a study when it is saved, and hears no more of it', async () => {
    const { stores, asked, heard, tabs } = setUp();
    let saved: () => void = () => undefined;
    tabs.show('s', Promise.resolve());
    tabs.show(
      't',
      new Promise((resolve) => {
        saved = resolve;
      }),
    );
    await Promise.resolve();
    expect(heard).toEqual([]);
    saved();
    await Promise.resolve();
    await Promise.resolve();
    expect(heard).toEqual(['let go of kith study s']);
    asked[0]?.claimed('taken');
    expect(stores.kept.getState().claim).toBe('ours');
  });
});
