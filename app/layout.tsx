import type { ReactNode } from 'react';
import { file } from '@/data/addresses';
import { contentProblems } from '@/data/content';
import { ContentProblems } from './content-problems';
import './globals.css';

export const metadata = { icons: { icon: { url: file('icon.svg'), type: 'image/svg+xml' } } };

/** Passes each page through: a page writes its own `<html>`, in its own language. */
export default function Layout({ children }: { children: ReactNode }) {
  const problems = contentProblems();
  return problems ? <ContentProblems message={problems.message} /> : children;
}
