import type { ComponentProps, ReactNode } from 'react';
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components';
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
      </Tooltip>
    </TooltipTrigger>
  );
}
