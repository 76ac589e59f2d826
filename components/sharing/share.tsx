import { absolute } from '@/data/addresses';
import { editions, type Language } from '@/data/editions';
import { PageAddress } from './page-address';

/** The page's address to copy, and where the browser can, one quiet control that shares it. */
export function Share({ path, language }: { path: string; language: Language }) {
  const { address, share, copy, copied, failed, print } = editions[language].share;
  return (
    <>
      <PageAddress label={address} path={path} />
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        <share-link
          url={absolute(path)}
          share={share}
          copy={copy}
          copied={copied}
          failed={failed}
          class="contents"
        />
        <print-page label={print} class="contents" />
      </p>
    </>
  );
}
