import type { Problem } from './problem';

/**
 * A problem as GitHub shows it at its line of the file that was changed.
 * (GitHub Actions, “Workflow commands”: `error` and `warning`, with their escapes.)
 */
export function annotation(
  kind: 'error' | 'warning',
  { file, line, column, field, found, wanted }: Problem,
): string {
  const place = { file, line, col: column, title: field };
  const properties = Object.entries(place).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${kind} ${properties.join(',')}::${escapeText(`found: ${found}\nwould do: ${wanted}`)}`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
