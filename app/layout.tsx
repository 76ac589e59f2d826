import type { Metadata } from 'next';
import Script from 'next/script';
import type { ReactNode } from 'react';
import { filePath } from '@/lib/urls';
import './globals.css';

export const metadata: Metadata = {
  icons: {
    icon: { url: filePath('icon.svg'), type: 'image/svg+xml' },
    apple: filePath('apple-touch-icon.png'),
  },
};

/** Each page writes its own `<html>`. A build writes the script of the custom elements into the pages itself. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <Script src={filePath('elements.js')} type="module" crossOrigin="anonymous" />
    </>
  );
}
