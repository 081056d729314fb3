import { describe, expect, it } from 'vitest';

import type { Progress, Work } from '../../src/support/Progress';
import { createDriver } from '../../src/workers/createDriver';

/** Works for about `steps` milliseconds. */
function* busy(steps: number, log: string[] = []): Work<string> {
  for (let done = 0; done < steps; done += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    log.push('step');
    yield { stage: 'Busy', done, total: steps };
  }
  return 'done';
}

const ignore = (): void => undefined;

describe('createDriver', () => {
  it('works to the end and gives the result', async () => {
    expect(await createDriver().run('a', busy(5), ignore)).toBe('done');
  });

  it('tells how far it has come while it works', async () => {
    const told: Progress[] = [];
    await createDriver().run('a', busy(400), (progress) => told.push(progress));
    expect(told.length).toBeGreaterThan(0);
    expect(told[0]).toMatchObject({ stage: 'Busy', total: 400 });
  });

  it('ends a question when a newer one of its kind comes, and not one of another kind', async () => {
    const driver = createDriver();
    const older = driver.run('a', busy(300), ignore);
    const other = driver.run('b', busy(100), ignore);
    const newer = driver.run('a', busy(5), ignore);
    expect(await Promise.all([older, other, newer])).toEqual([null, 'done', 'done']);
  });

  it('has ended the older question before the newer one begins, so that it can take up what the older held', async () => {
    const driver = createDriver();
    const log: string[] = [];
    function* holding(name: string): Work<string> {
      log.push(`${name} begins`);
      try {
        yield* busy(50);
        return name;
      } finally {
        log.push(`${name} lets go`);
      }
    }
    const older = driver.run('a', holding('older'), ignore);
    const newer = driver.run('a', holding('newer'), ignore);
    expect(await Promise.all([older, newer])).toEqual([null, 'newer']);
    expect(log).toEqual(['older begins', 'older lets go', 'newer begins', 'newer lets go']);
  });

  it('counts a question from when it is asked, in whatever order the code of two is loaded', async () => {
    const driver = createDriver();
    const log: string[] = [];
    let load: (work: Work<string>) => void = () => undefined;
    const older = driver.run('a', new Promise<Work<string>>((resolve) => (load = resolve)), ignore);
    const newer = driver.run('a', Promise.resolve(busy(5)), ignore);
    expect(await newer).toBe('done');
    load(busy(5, log));
    expect(await older).toBeNull();
    expect(log).toEqual([]);
  });

  it('says that code could not be loaded, and answers the next question of that kind', async () => {
    const driver = createDriver();
    await expect(driver.run('a', Promise.reject(new Error('no network')), ignore)).rejects.toThrow('no network');
    expect(await driver.run('a', busy(5), ignore)).toBe('done');
  });

  it('stops at once when told to, while it is working', async () => {
    const driver = createDriver();
    const log: string[] = [];
    const working = driver.run('a', busy(10_000, log), ignore);
    setTimeout(() => {
      driver.stopAll();
    }, 20);
    expect(await working).toBeNull();
    expect(log.length).toBeLessThan(1000);
  });

  it('hands on what the work throws', async () => {
    function* failing(): Work<never> {
      throw new Error('broken');
    }
    await expect(createDriver().run('a', failing(), ignore)).rejects.toThrow('broken');
  });
});
