import type { Graph } from 'schema-dts';

/** What the page shows, in schema.org's words. `<` is escaped, so that no text can end the script. */
export function StructuredData({ data }: { data: Graph }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose every `<` is escaped
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
