import { rest } from '../../fixtures/rest';
import { createKith } from '../../../src/state/createKith';
import type { Doors } from '../../../src/state/Doors';
import { NOWHERE } from '../../../src/state/Doors';
import type { Kith } from '../../../src/state/Kith';
import type { Claim, TabWord } from '../../../src/state/keeping/OtherTabs';
import { openStudyStore } from '../../../src/storage/openStudyStore';
import type { StudyStore } from '../../../src/storage/StudyStore';
import { createDriver } from '../../../src/workers/createDriver';
import { createStudyWorker } from '../../../src/workers/createStudyWorker';
import { partOf } from '../../fixtures/partOf';

export interface Tab {
  readonly kith: Kith;
  readonly store: StudyStore;
  /** Lets so much time pass in this tab, and what falls due in it happen. */
  readonly pass: (ms: number) => Promise<void>;
  readonly message: () => string | null;
}

/**
 * One browser: the whole application in any number of tabs, each over the real store on one database, with a clock of its
 * own; its worker is on this thread. As in a browser, a tab that asks for a study that another one writes is answered `taken`.
 */
export function keptBrowser(database: string): { readonly openTab: () => Promise<Tab> } {
  const holders = new Map<string, { readonly claimed: (claim: Claim) => void }[]>();
  const listeners: { readonly hear: (word: TabWord) => void }[] = [];

  async function openTab(): Promise<Tab> {
    let now = Date.UTC(2026, 10, 29);
    let due: { readonly at: number; readonly act: () => void }[] = [];
    const own: { hear: (word: TabWord) => void } = { hear: () => undefined };
    listeners.push(own);
    const letterbox: object = createStudyWorker(createDriver());
    const store = openStudyStore(database, 4);
    const doors = partOf<Doors>({
      // Asked over a line, as in the page: every answer is a promise.
      worker: new Proxy(letterbox, {
        get(of, key) {
          const part: unknown = Reflect.get(of, key);
          return typeof part === 'function'
            ? async (...given: unknown[]): Promise<unknown> => Reflect.apply(part, of, given) as unknown
            : part;
        },
      }),
      store,
      samples: [],
      lend: <T>(callback: T): T => callback,
      now: () => now,
      newId: () => 'new',
      later(delayMs: number, act: () => void) {
        const one = { at: now + delayMs, act };
        due.push(one);
        return () => {
          due = due.filter((other) => other !== one);
        };
      },
      onLeave: () => undefined,
      onInput: () => undefined,
      leaveField: () => undefined,
      removeTraces: () => Promise.resolve(),
      folders: { missing: 'not here' },
      otherTabs: {
        claim(name: string, claimed: (claim: Claim) => void) {
          const me = { claimed };
          const line = holders.get(name) ?? [];
          holders.set(name, line);
          line.push(me);
          claimed(line[0] === me ? 'ours' : 'taken');
          return () => {
            const isFirst = line[0] === me;
            line.splice(line.indexOf(me), 1);
            if (isFirst) line[0]?.claimed('ours');
          };
        },
        tell(word: TabWord) {
          for (const other of listeners) if (other !== own) other.hear(word);
        },
        hear(listen: (word: TabWord) => void) {
          own.hear = listen;
        },
      },
      browserStorage: {
        loadPersistence: () => Promise.resolve('kept'),
        askPersistence: () => Promise.resolve('kept'),
        loadUse: () => Promise.resolve(null),
      },
      readPlace: () => NOWHERE,
      writePlace: () => undefined,
      onPlace: () => undefined,
      readTheme: () => 'system',
      readNames: () => 'names',
      writeNames: () => undefined,
      writeTheme: () => undefined,
      loadServing: () => Promise.reject(new Error('no server here')),
    });
    const kith = createKith(doors);
    for (let turn = 0; turn < 100 && !kith.kept.getState().isListed; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));

    async function pass(ms: number): Promise<void> {
      const until = now + ms;
      for (;;) {
        const next = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        due = due.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.act();
      }
      now = until;
      await rest();
    }
    return { kith, store, pass, message: () => kith.session.getState().message };
  }
  return { openTab };
}
