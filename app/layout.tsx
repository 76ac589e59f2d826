import type { ReactNode } from 'react';
import { icons } from './metadata';
import './globals.css';

export const metadata = icons;

/** Passes each page through: a page writes its own `<html>`, in its own language. */
export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
