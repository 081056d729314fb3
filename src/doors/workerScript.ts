import helper from '../workers/paths.worker?worker&url';
import study from '../workers/study.worker?worker&url';

/** What the workers run: scripts that the build has laid beside the page; nothing else is ever run. */
export const workerScript = {
  type: 'module' as WorkerType,
  /** More threads than this wait for memory rather than work. */
  mostHelpers: 7,
  /**
   * @param asked `study`, which computes, or `paths`, which helps it
   * @throws TypeError where the script lies elsewhere
   */
  address: (asked: string): string => {
    const address = asked === 'paths' ? helper : study;
    if (new URL(address, location.href).origin !== location.origin) throw new TypeError('Kith runs no script from elsewhere.');
    return address;
  },
};
