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
    script.src = src;
    document.head.append(script);
  }, [src]);
  return null;
}
