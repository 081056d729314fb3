import { expect, it } from 'vitest';

import { importing, rowsOf, utf8 } from '../importing';

const read = (detail: (place: number) => string) =>
  rowsOf(
    importing([
      {
        file: 'a.csv',
        bytes: utf8(
          `ID,Start time,Completion time,Name,Contact 1,${detail(1)},Contact 2,${detail(2)}\n` +
            '1,2026-03-02,2026-03-02,Ada Quill,Ben Orr,Clerk,Cay Lund,Chief\n2,2026-03-02,2026-03-02,Ben Orr,Ada Quill,Clerk,,\n',
        ),
      },
    ]),
  ).map(({ to, contactRole, attributes }) => [to, contactRole, attributes.length]);

it.each(['Role', 'Roles', 'Their role', 'his role', 'her title', 'Job title'])(
  'a column beside each contact is their role: %s',
  (heading) => {
    for (const place of [(n: number) => ` (${n})`, (n: number) => ` ${n}`, (n: number) => `_${n}`, (n: number) => ` #${n}`])
      expect(read((n) => `${heading}${place(n)}`)).toEqual([
        ['Ben Orr', 'Clerk', 0],
        ['Cay Lund', 'Chief', 0],
        ['Ada Quill', 'Clerk', 0],
      ]);
  },
);

it('what is only like it is kept with the contact as it is called', () => {
  expect(read((n) => `Role play with this person ${n}`)).toEqual([
    ['Ben Orr', '', 1],
    ['Cay Lund', '', 1],
    ['Ada Quill', '', 1],
  ]);
});
