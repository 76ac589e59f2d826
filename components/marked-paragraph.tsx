import { Fragment } from 'react';
import { cutAtMarks } from '@/data/marks';
import { type Paragraph, type Place, placeName } from '@/data/quotation';

type Props = { paragraph: Paragraph; places: Place[] };

/** A paragraph of a document with the quoted words marked, each passage under an address of its own. */
export function MarkedParagraph({ paragraph, places }: Props) {
  const segments = cutAtMarks(paragraph.text, places);
  const pieces = (name: string) => segments.filter(({ names }) => names.includes(name)).length;
  const broken = places.map(placeName).filter((name) => pieces(name) > 1);
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
          places.some((place) => place.start === start && placeName(place) === name);
        const [own, ...others] = names.filter((name) => !broken.includes(name) && begins(name));
        return (
          <Fragment key={start}>
            {[...names.filter((name) => broken.includes(name) && begins(name)), ...others].map(
              (name) => (
                <span key={name} id={name} className="scroll-mt-24" />
              ),
            )}
            {names.length === 0 ? (
              text
            ) : (
              <mark
                id={own}
                className={`scroll-mt-24 box-decoration-clone bg-mark py-0.5 text-ink target:bg-target print:underline ${names.filter((name) => broken.includes(name)).join(' ')}`.trim()}
              >
                {text}
              </mark>
            )}
          </Fragment>
        );
      })}
    </>
  );
}
