import type { ReactNode } from 'react';
import { TabList } from 'react-aria-components';

import './PageTabs.css';

/** The tabs of a page, as `Tab` elements. */
export function PageTabs({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <TabList className="PageTabs" aria-label={label}>
      {children}
    </TabList>
  );
}
