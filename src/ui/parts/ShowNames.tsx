import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

import { useActions } from '../KithContext';

/** In place of what makes no sense without names: why, and the way to them. */
export function ShowNames({ children }: { readonly children: ReactNode }) {
  const { setNames } = useActions();
  return (
    <div className="card ShowNames">
      <p>{children}</p>
      <Button
        onPress={() => {
          setNames('names');
        }}
      >
        Show names
      </Button>
    </div>
  );
}
