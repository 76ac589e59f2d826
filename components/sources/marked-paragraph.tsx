import { Fragment } from 'react';
import type { Paragraph, Passage } from '@/data/model/site-content';
import { passageName } from '@/data/quoting/passage';
import { cutAtMarks } from '@/data/quoting/segments';

type Props = {
  paragraph: Paragraph;
  /** Where words stand that the site quotes. */
  quoted: Passage[];
  /** Where words stand that it quoted once. */
  withdrawn: Passage[];
};

/** A paragraph of a document with the quoted words marked, each passage under an address of its own. */
export function MarkedParagraph({ paragraph, quoted, withdrawn }: Props) {
  const passages = [...quoted, ...withdrawn];
  const former = withdrawn.map(passageName);
  const segments = cutAtMarks(paragraph.text, passages);
  const pieces = (name: string) => segments.filter(({ names }) => names.includes(name)).length;
  const broken = passages.map(passageName).filter((name) => pieces(name) > 1);
  return (
    <>
      {broken.length > 0 && (
        <style href={broken.join()} precedence="passages">
          {broken
            .map((name) => `#${name}:target~.${name}{background:var(--color-target)}`)
            .join('')}
        </style>
      )}
      {segments.map(({ text, names, start }) => {
        const begins = (name: string) =>
          passages.some((one) => one.start === start && passageName(one) === name);
        const isFormer = (name = '') => former.includes(name);
        const Words = names.every(isFormer) ? 'span' : 'mark';
        const [own, ...others] = names.filter((name) => !broken.includes(name) && begins(name));
        const before = names.filter((name) => broken.includes(name) && begins(name));
        return (
          <Fragment key={start}>
            {[...before, ...others].map((name) => (
              <span
                key={name}
                id={name}
                className={isFormer(name) ? 'withdrawn scroll-mt-24' : 'scroll-mt-24'}
              />
            ))}
            {names.length === 0 ? (
              text
            ) : (
              <Words
                id={own}
                className={[
                  'scroll-mt-24 py-[0.1em] text-ink target:bg-target',
                  ...(Words === 'mark' ? ['border-accent bg-mark print:underline'] : []),
                  ...(quoted.some((one) => one.start === start) ? ['border-l-2 pl-[0.12em]'] : []),
                  ...(quoted.some((one) => one.end === start + text.length)
                    ? ['border-r-2 pr-[0.12em]']
                    : []),
                  ...(isFormer(own) ? ['withdrawn'] : []),
                  ...names.filter((name) => broken.includes(name)),
                ].join(' ')}
              >
                {text}
              </Words>
            )}
          </Fragment>
        );
      })}
    </>
  );
}
