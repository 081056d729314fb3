import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { inProject } from '../../scripts/project.mjs';
import { PURE_ROOMS, ROOMS, roomsOpenTo } from '../../scripts/rooms.mjs';

/** The table under "## The rooms": room, what lives there, what it may import. */
function tableOfTheDocument(): [string, string][] {
  const text = readFileSync(inProject('ARCHITECTURE.md'), 'utf8');
  const [, section = ''] = /## The rooms\n(.*?)\n## /s.exec(text) ?? [];
  return [...section.matchAll(/^\| `(\w+)` \|[^|]*\| ([^|]*) \|$/gm)].map(([, room = '', imports = '']) => [room, imports]);
}

function asWritten({ imports, types, exactly }: { imports: readonly string[]; types?: readonly string[]; exactly?: boolean }): string {
  const rooms = imports.length === 0 ? 'nothing' : imports.join(', ');
  return `${rooms}${types === undefined ? '' : `; ${types.join(', ')} as types`}${exactly === true ? ' only' : ''}`;
}

describe('the table of rooms', () => {
  test('is the one that ARCHITECTURE.md shows', () => {
    expect(tableOfTheDocument()).toEqual(Object.entries(ROOMS).map(([room, rules]) => [room, asWritten(rules)]));
  });

  test('names every folder of src', () => {
    const folders = readdirSync(inProject('src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(Object.keys(ROOMS).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  test('closes the types of just the pure rooms', () => {
    const { include } = JSON.parse(readFileSync(inProject('tsconfig.pure.json'), 'utf8')) as { include: string[] };
    expect(include).toEqual(PURE_ROOMS.map((room) => `src/${room}`));
  });

  test('names for a room that says exactly what it imports no room that it does not', () => {
    for (const [room, { imports, types = [], exactly }] of Object.entries(ROOMS)) {
      if (exactly !== true) continue;
      const files = readdirSync(inProject(`src/${room}`), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
      const imported = new Set(
        files.flatMap((file) =>
          [...readFileSync(inProject(`src/${room}/${file}`), 'utf8').matchAll(/(?:from|import)[ (]'(?:\.\.\/)+(\w+)\//g)].map(
            ([, of]) => of,
          ),
        ),
      );
      expect([room, [...imports, ...types].filter((named) => !imported.has(named))]).toEqual([room, []]);
    }
  });

  test('opens to a pure room nothing but pure rooms', () => {
    for (const room of PURE_ROOMS) expect(PURE_ROOMS).toEqual(expect.arrayContaining([...roomsOpenTo(room)]));
  });
});
