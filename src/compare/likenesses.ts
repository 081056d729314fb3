import type { Person } from '../domain/Person';

/** Something in which two managers can be alike. */
export interface Likeness {
  readonly id: string;
  readonly name: string;
  readonly valueOf: (person: Person) => string;
}

/** In what managers may be like those whom they name. */
export const likenesses: readonly Likeness[] = [
  { id: 'sameGroup', name: 'the same managerial group', valueOf: ({ group }) => group },
  { id: 'sameGrade', name: 'the same grade', valueOf: ({ grade }) => grade },
  { id: 'sameRole', name: 'the same post', valueOf: ({ role }) => role },
  { id: 'sameGender', name: 'the same gender', valueOf: ({ gender }) => gender },
  { id: 'sameSite', name: 'the same site', valueOf: ({ site }) => site },
];
