import { Button } from 'react-aria-components';

import { useActions } from '../KithContext';
import { BringMore } from '../bring-in/BringMore';
import './EmptyPage.css';

const SHOWS = {
  map: 'The map will show the managers and whom they turn to: by organisation, by group, by kind of network.',
  isolation: 'This page will say who has few contacts or no wider network, why, how sure that is, and what would change it.',
  compare: 'This page will set groups and organisations side by side, with every manager as a dot, and say what a test makes of it.',
} as const;

/** A page of results in a study without anybody: what it will show, and the ways there. */
export function EmptyPage({ page }: { readonly page: keyof typeof SHOWS }) {
  const { goTo } = useActions();
  return (
    <section className="EmptyPage">
      <h1 tabIndex={-1}>There is nobody on the roster yet</h1>
      <p>{SHOWS[page]}</p>
      <p>It needs managers and the contacts that they report.</p>
      <div className="EmptyPage-ways">
        <BringMore />
        <Button onPress={() => { goTo('people'); }}>Type in managers</Button>
      </div>
    </section>
  );
}
