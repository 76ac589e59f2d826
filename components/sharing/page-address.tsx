import { absolute } from '@/data/addresses';

/** A page's address in full, to copy by hand, also from paper. */
export function PageAddress({ label, path }: { label: string; path: string }) {
  const url = absolute(path);
  return (
    <p className="wrap-anywhere">
      {label}{' '}
      <a href={url} lang="zxx">
        {url}
      </a>
    </p>
  );
}
