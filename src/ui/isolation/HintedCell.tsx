import type { ComponentProps, ReactNode } from 'react';
import { useEffect } from 'react';
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components';

import { useActions, useKith } from '../KithContext';
import './HintedCell.css';

/** A cell that says more on hover and on focus. */
export function HintedCell({
  children,
  hint,
}: {
  readonly children: ComponentProps<typeof Focusable>['children'];
  readonly hint: ReactNode;
}) {
  return (
    <TooltipTrigger delay={600} closeDelay={50}>
      <Focusable>{children}</Focusable>
      <Tooltip className="HintedCell floating" placement="bottom start" offset={2}>
        {hint}
        <EscapeGoesOn />
      </Tooltip>
    </TooltipTrigger>
  );
}

/** While a hint is there it takes Escape for itself, and the inspector would need another one: this hears it before the hint does. */
function EscapeGoesOn() {
  const { session } = useKith();
  const { select } = useActions();
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent): void => {
      if (key === 'Escape' && !(target instanceof HTMLInputElement) && session.getState().selection !== null) select(null);
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
    };
  }, [session, select]);
  return null;
}
