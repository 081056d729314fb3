import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';

import { inProject } from '../../scripts/project.mjs';
import { CODE, compileKith, packCode } from '../../scripts/startKith.mjs';

// The first start after a change bundles, and keeps code.
beforeAll(() => {
  expect(spawnSync(process.execPath, [inProject('scripts/kith.mjs'), '--help']).status).toBe(0);
}, 120_000);

// In a process of its own: V8 refuses code that was made under other flags, and another test may have set some in this one.
it('starts from the code that was kept of this very bundle', () => {
  const asks = `import(${JSON.stringify(pathToFileURL(inProject('scripts/startKith.mjs')).href)}).then(({ compileKith }) => {
    process.stdout.write(String(compileKith().script.cachedDataRejected));
  })`;
  expect(spawnSync(process.execPath, ['-e', asks], { encoding: 'utf8' }).stdout).toBe('false');
});

it('does not offer V8 the code of another bundle, which it would take for that of this one', () => {
  const { mark, script } = compileKith();
  const code = script.createCachedData();
  expect(compileKith(packCode(mark, code)).script.cachedDataRejected).toBe(false);
  expect(compileKith(packCode(mark.replace(/./, 'x'), code)).script.cachedDataRejected).toBeUndefined();
});

it('does not offer V8 code that was damaged, which it would run', () => {
  const packed = readFileSync(inProject(CODE));
  packed.fill(0, packed.length - 100);
  expect(compileKith(packed).script.cachedDataRejected).toBeUndefined();
  expect(compileKith(packed.subarray(0, 1000)).script.cachedDataRejected).toBeUndefined();
});
