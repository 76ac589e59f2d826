import type { ReactNode } from 'react';
import { languages } from '@/lib/languages';

/** Every page below is made in each language. */
export const generateStaticParams = () => languages.map((lang) => ({ lang }));

export default function LanguageLayout({ children }: { children: ReactNode }) {
  return children;
}
