import type { HTMLAttributes } from 'react';

type CustomElement<Attributes extends string = never> = Omit<
  HTMLAttributes<HTMLElement>,
  'className'
> &
  Record<Attributes, string> & { class?: string };

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
