/**
 * What the threads of a tab computed, as Chromium’s own trace has it, in processor time: what other programs on the machine take away is
 * not in it.
 *
 * @typedef {{ ph: string, name: string, pid: number, tid: number, ts?: number, dur?: number, tdur?: number, args: { name?: string } }} TraceEvent
 */

/** @param {import('@playwright/test').CDPSession} inspector of the browser */
export async function startTrace(inspector) {
  await inspector.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
}

/**
 * @param {import('@playwright/test').CDPSession} inspector
 * @returns {Promise<readonly TraceEvent[]>}
 */
export async function endTrace(inspector) {
  const complete = new Promise((/** @type {(stream: string) => void} */ resolve) => {
    inspector.once('Tracing.tracingComplete', ({ stream }) => {
      resolve(stream ?? '');
    });
  });
  await inspector.send('Tracing.end');
  const handle = await complete;
  let text = '';
  for (;;) {
    const { data, eof, base64Encoded } = await inspector.send('IO.read', { handle, size: 1 << 24 });
    text += base64Encoded === true ? Buffer.from(data, 'base64').toString() : data;
    if (eof) break;
  }
  await inspector.send('IO.close', { handle });
  return /** @type {{ traceEvents: TraceEvent[] }} */ (JSON.parse(text)).traceEvents;
}

/**
 * The tasks of one thread of a process.
 *
 * @param {readonly TraceEvent[]} events
 * @param {number} pid
 * @param {string} thread as Chromium calls it
 */
export function tasksOf(events, pid, thread) {
  const threads = new Set(
    events
      .filter(({ ph, name, pid: of, args }) => ph === 'M' && name === 'thread_name' && of === pid && args.name?.startsWith(thread) === true)
      .map(({ tid }) => tid),
  );
  return events.filter(({ name, pid: of, tid }) => of === pid && threads.has(tid) && name.endsWith('RunTask'));
}
