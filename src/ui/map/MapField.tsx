import type { ReactNode } from 'react';

/** A part of the bar with what it is for above it. */
export function MapField({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="map-bar-field" role="group" aria-label={label}>
      <span className="map-bar-label" aria-hidden="true">
        {label}
      </span>
      <div className="map-bar-controls">{children}</div>
    </div>
  );
}
