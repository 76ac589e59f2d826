import { Fragment } from 'react';

/** An address in full, which may break after a slash, and within a part only if there is no room for it. */
export function WebAddress({ url }: { url: string }) {
  return url.split(/(?<=\/)(?=[^/])/).map((part, index) => (
    <Fragment key={part}>
      {index > 0 && <wbr />}
      <span className="inline-block max-w-full wrap-anywhere">{part}</span>
    </Fragment>
  ));
}
