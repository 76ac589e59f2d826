import { absolute } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import { Elements } from './elements';

/** The page's address to copy, and where the browser can, one quiet control that shares it. */
export function Share({ path, language }: { path: string; language: Language }) {
  const { address, share, copy, copied, failed, print } = editions[language].share;
  const url = absolute(path);
  return (
    <div className="max-w-text border-line text-muted text-note mt-12 border-t pt-6">
      <Elements />
      <p className="wrap-anywhere">
        {address}{' '}
        <a href={url} lang="zxx">
          {url}
        </a>
      </p>
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        <share-link
          url={url}
          share={share}
          copy={copy}
          copied={copied}
          failed={failed}
          class="contents"
        />
        <print-page label={print} class="contents" />
      </p>
    </div>
  );
}
