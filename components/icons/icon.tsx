import type { ReactNode } from 'react';

/** A decorative line drawing on a grid of 24 units; the words beside it say what it means. */
export function Icon({ name, children }: { name: string; children: ReactNode }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
