import type { Page } from '@playwright/test';

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[] } };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** What the page and its workers have in memory, as their debugger sees it after all that is no longer needed is gone. */
export interface Heaps {
  /** Of each thread: those of the texts that stand in any string of its heap. */
  find(texts: readonly string[]): Promise<string[][]>;
}

/** To be called before the page is loaded, so that its workers are met when they start. */
export async function openHeaps(page: Page): Promise<Heaps> {
  const line = await page.context().newCDPSession(page);
  const workers: string[] = [];
  const answers = new Map<number, () => void>();
  const written = new Map<string, string>();
  let asked = 0;
  line.on('Target.attachedToTarget', ({ sessionId }) => workers.push(sessionId));
  line.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { id, method, params } = JSON.parse(message) as { id?: number; method?: string; params?: { chunk: string } };
    if (method === 'HeapProfiler.addHeapSnapshotChunk') written.set(sessionId, `${written.get(sessionId) ?? ''}${params?.chunk ?? ''}`);
    if (id !== undefined) answers.get(id)?.();
  });
  await line.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let own = '';
  line.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    own += chunk;
  });

  function ask(sessionId: string, method: string): Promise<void> {
    asked += 1;
    const id = asked;
    return new Promise((resolve, reject) => {
      answers.set(id, resolve);
      line.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params: {} }) }).catch(reject);
    });
  }

  return {
    async find(texts) {
      own = '';
      await line.send('HeapProfiler.collectGarbage');
      await line.send('HeapProfiler.takeHeapSnapshot');
      written.clear();
      for (const worker of workers) {
        await ask(worker, 'HeapProfiler.collectGarbage');
        await ask(worker, 'HeapProfiler.takeHeapSnapshot');
      }
      return [own, ...workers.map((worker) => written.get(worker) ?? '')].map((text) => findIn(JSON.parse(text) as Snapshot, texts));
    },
  };
}

function findIn({ snapshot, nodes, strings }: Snapshot, texts: readonly string[]): string[] {
  const { node_fields: fields } = snapshot.meta;
  const used = new Set<number>();
  for (let at = fields.indexOf('name'); at < nodes.length; at += fields.length) used.add(nodes[at] ?? 0);
  const held = [...used].map((index) => strings[index] ?? '');
  return texts.filter((text) => held.some((string) => string.includes(text)));
}
