import type { PersonKind } from '../domain/Person';

const HIDDEN = 'Name hidden';

/** What is said in place of a name: a code that is always the same person, or only that there is a name. */
export const sayInstead = {
  pseudonyms: (kind: PersonKind, code: string | null): string =>
    code === null ? HIDDEN : `${kind === 'manager' ? 'Manager' : 'Contact'} ${code}`,
  hidden: (): string => HIDDEN,
};
