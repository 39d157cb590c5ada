import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** `words`: the words of the file, as JSON. */
      'matrix-form': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        words: string;
      };
    }
  }
}
