import { Button } from 'react-aria-components';

import { useActions } from '../KithContext';
import { BringMore } from '../bring-in/BringMore';
import './EmptyPage.css';

/** A page of results in a study without anybody: what it will show, and the ways there. */
export function EmptyPage({ willShow }: { readonly willShow: string }) {
  const { goTo, openTab } = useActions();
  return (
    <section className="EmptyPage">
      <h1 tabIndex={-1}>Add your managers first</h1>
      <p>{willShow}</p>
      <p>It needs managers and the contacts they report.</p>
      <div className="EmptyPage-ways">
        <BringMore isFirst />
        <Button
          onPress={() => {
            openTab('people', 'managers');
            goTo('people');
          }}
        >
          Type in managers
        </Button>
      </div>
    </section>
  );
}
