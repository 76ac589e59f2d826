import { absolute } from '@/data/addresses';
import { WebAddress } from '../text/web-address';
import { QrCode } from './qr-code';

/** A page's address in full, to copy by hand; on paper with a picture of it, to be read by a phone. */
export function PageAddress({ path }: { path: string }) {
  const url = absolute(path);
  return (
    <p className="wrap-anywhere print:flex print:justify-between print:gap-[2mm]">
      <a href={url} lang="zxx" className="hover:text-accent">
        <WebAddress url={url} />
      </a>
      <QrCode text={url} />
    </p>
  );
}
