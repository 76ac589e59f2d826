import { dictionaries, type Language } from '@/data/languages';

type Props = {
  /** An e-mail address, or the address of a page. */
  contact: string;
  /** The address of the page that the error is on. */
  address: string;
  language: Language;
};

/** A plain way to whoever answers for the site, which takes the address of the page along. */
export function ReportError({ contact, address, language }: Props) {
  const { imprint, site } = dictionaries[language];
  return (
    <a
      href={reportAddress(contact, `${site.name}: ${imprint.reportError}`, address)}
      className="link"
    >
      {imprint.reportError}
    </a>
  );
}

/** A letter that is begun (RFC 6068), or a page that is told which one the error is on. */
export function reportAddress(contact: string, subject: string, address: string): string {
  if (!/^https?:/i.test(contact)) {
    const [to, about, text] = [contact, subject, address].map(encodeURIComponent);
    return `mailto:${to?.replace('%40', '@')}?subject=${about}&body=${text}`;
  }
  const page = new URL(contact);
  page.searchParams.set('page', address);
  return page.href;
}
