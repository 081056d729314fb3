/** Tables of the codebook whose words can be changed. */
export type WordTable = 'networkTypes' | 'families' | 'motives' | 'groups' | 'dimensions' | 'barriers' | 'roles' | 'posts' | 'grades';

export interface Words {
  readonly id: WordTable;
  readonly title: string;
  readonly noun: string;
  /** The data say its entries by their ids. */
  readonly isSpelt: boolean;
  /** The four dimensions and where a contact is are columns of a contacts file, so no dimension can be added. */
  readonly canAdd: boolean;
}

export const WORD_TABLES: readonly Words[] = [
  { id: 'networkTypes', title: 'Network types', noun: 'network type', isSpelt: true, canAdd: true },
  { id: 'families', title: 'Families', noun: 'family', isSpelt: false, canAdd: true },
  { id: 'motives', title: 'Motives', noun: 'motive', isSpelt: true, canAdd: true },
  { id: 'groups', title: 'Groups', noun: 'group', isSpelt: true, canAdd: true },
  { id: 'dimensions', title: 'Dimensions', noun: 'dimension', isSpelt: false, canAdd: false },
  { id: 'barriers', title: 'Barriers', noun: 'barrier', isSpelt: false, canAdd: true },
  { id: 'roles', title: 'Roles', noun: 'role', isSpelt: false, canAdd: true },
  { id: 'posts', title: 'Posts', noun: 'post', isSpelt: false, canAdd: true },
  { id: 'grades', title: 'Grades', noun: 'grade', isSpelt: false, canAdd: true },
];
