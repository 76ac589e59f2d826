import { Fragment } from 'react';

/** The longest part of an address, in letters, that is kept on one line: it fits on any screen. */
const short = 18;

/** An address in full, which may break after a slash, and within a part only if that is long. */
export function WebAddress({ url }: { url: string }) {
  return url.split(/(?<=\/)(?=[^/])/).map((part, index) => (
    <Fragment key={part}>
      {index > 0 && <wbr />}
      {part.length <= short ? <span className="whitespace-nowrap">{part}</span> : part}
    </Fragment>
  ));
}
