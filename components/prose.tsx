/** The site's own sentences: an empty line begins a paragraph. */
export function Prose({ text, className }: { text: string; className?: string }) {
  return text.split(/\n\s*\n/).map((paragraph) => (
    <p key={paragraph} className={className ?? 'max-w-text mb-4 text-pretty last:mb-0'}>
      {paragraph}
    </p>
  ));
}
