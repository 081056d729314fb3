import { describe, expect, it } from 'vitest';

import { migrateStudy } from '../../src/archive/migrateStudy';
import { emptyNominations } from '../../src/domain/nominations/emptyNominations';

describe('migrateStudy', () => {
  it('gives a study of version 1 what was added since', () => {
    const study = migrateStudy({ version: 1, id: 's', people: [{ id: 'a' }], nominations: { length: 0 } });
    expect(study).toEqual({
      version: 9,
      recipes: [],
      id: 's',
      people: [{ id: 'a', edited: false }],
      nominations: emptyNominations,
      organisations: [],
      pins: [],
      erasures: [],
    });
  });

  it.each([
    [{ version: 10 }, 'newer'],
    [{ version: 0 }, 'damaged'],
    [{ version: 'one' }, 'damaged'],
    [{}, 'damaged'],
  ])('says of %j that it is %s', (stored, reason) => {
    expect(migrateStudy(stored)).toMatchObject({ reason });
  });
});
