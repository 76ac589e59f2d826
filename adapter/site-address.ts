/**
 * What is wrong with where the site is told to be published, in one line; `undefined` if nothing is.
 * `SITE_URL` is an origin (RFC 6454, section 6.2), and `BASE_PATH` the path under it; both may be missing.
 */
export function placeProblem({
  SITE_URL = '',
  BASE_PATH = '',
}: Record<string, string | undefined>): string | undefined {
  const site = SITE_URL.replace(/\/+$/, '');
  if (site && originOf(site) !== site)
    return `SITE_URL is “${SITE_URL}”; ${originOf(site) ?? 'https://example.org'} would do: http or https and a name, for a path goes into BASE_PATH.`;
  const path = BASE_PATH.replace(/\/+$/, '');
  if (!/^(\/[\w~-][\w.~-]*)*$/.test(path))
    return `BASE_PATH is “${BASE_PATH}”; a path like /3-september would do: a slash, then letters, digits and hyphens.`;
  return undefined;
}

function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin } = new URL(address);
  return /^https?:$/.test(protocol) ? origin : undefined;
}
