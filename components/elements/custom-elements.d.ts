import type { HTMLAttributes } from 'react';

type Element<Attributes extends string> = Omit<HTMLAttributes<HTMLElement>, 'className'> &
  Record<Attributes, string> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': Element<'text' | 'copy' | 'label' | 'copied' | 'failed'>;
      'moved-page': Element<never>;
      'on-day': Element<'day'>;
      'same-place': Element<never>;
      'share-link': Element<'url' | 'share' | 'copy' | 'copied' | 'failed'>;
      'print-page': Element<'label'>;
    }
  }
}
