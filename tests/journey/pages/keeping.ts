import { fillKept } from '../../fixtures/kept/fillKept';

/** What a journey asks of the database, in a real browser and without the screen around it. */
const keeping = {
  fillKept: (dump: string) => fillKept('kith', dump),
};
export type Keeping = typeof keeping;
(window as unknown as { keeping: Keeping }).keeping = keeping;
