'use client';

import { useEffect } from 'react';

/**
 * In the place of `components/frame/page-script.tsx` while one develops. React, which takes a page over
 * only then, calls it broken if the custom elements have altered it before: so they begin after that.
 */
export function PageScript({ src }: { src: string }) {
  useEffect(() => {
    // In development React runs an effect twice, and an element can be defined once.
    if (document.querySelector(`script[src="${src}"]`)) return;
    const script = document.createElement('script');
    script.type = 'module';
    script.src = src;
    document.head.append(script);
    new MutationObserver(beginAgain).observe(document, { attributes: true, subtree: true });
  }, [src]);
  return null;
}

/** Lets elements read anew what they say, when React has written it into them after a dictionary was changed. */
function beginAgain(changes: MutationRecord[]) {
  const elements = changes
    .filter(({ attributeName }) => attributeName !== 'hidden')
    .flatMap(({ target }) => (target instanceof HTMLElement ? target : []))
    .filter(({ localName }) => customElements.get(localName));
  for (const element of new Set(elements))
    element.parentNode?.insertBefore(element, element.nextSibling);
}
