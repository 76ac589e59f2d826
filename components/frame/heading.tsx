import type { ReactNode } from 'react';

/** The heading of a page, large and light, with what stands over and under it. */
export function Heading({
  over,
  title,
  under,
}: {
  over?: ReactNode;
  title: string;
  under?: ReactNode;
}) {
  return (
    <>
      {over && <p className="text-lead text-muted mb-2">{over}</p>}
      <h1 className="text-title print:text-title max-w-[20ch] leading-tight font-light tracking-tight text-balance md:text-[3.75rem] print:max-w-none">
        {title}
      </h1>
      {under && <p className="max-w-text text-lead text-muted mt-4 text-pretty">{under}</p>}
    </>
  );
}
