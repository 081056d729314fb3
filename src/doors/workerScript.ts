import address from '../workers/study.worker?worker&url';

/** What the worker runs: a script that the build has laid beside the page; nothing else is ever run. */
export const workerScript = {
  type: 'module' as WorkerType,
  /** @throws TypeError where it lies elsewhere */
  address: (): string => {
    if (new URL(address, location.href).origin !== location.origin) throw new TypeError('Kith runs no script from elsewhere.');
    return address;
  },
};
