import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** A custom element of ours; its `*.element.ts` reads the words from `data-words`, as JSON. */
type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  'data-words': string;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'by-day': CustomElement & { class?: string; 'data-day': string };
      'matrix-form': CustomElement;
      'site-search': CustomElement;
    }
  }
}
