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

/**
 * Passes each page through: a page writes its own `<html>`, in its own language. The script of the custom
 * elements is loaded here in development; a build writes it into the pages.
 */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <Script src={filePath('elements.js')} type="module" crossOrigin="anonymous" />
    </>
  );
}
