import type { HTMLAttributes } from 'react';

type CustomElement<Names extends string = never> = HTMLAttributes<HTMLElement> &
  Record<Names, string>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'addressed-language': CustomElement;
      'copy-text': CustomElement<'text' | 'label' | 'copied' | 'failed'>;
      'moved-page': CustomElement;
      'on-day': CustomElement<'day'>;
      'print-page': CustomElement<'label'>;
      'same-place': CustomElement;
      'share-link': CustomElement<'text' | 'subject' | 'copied' | 'failed'>;
    }
  }
}
