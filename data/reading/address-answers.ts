const limit = Number(process.env.LINKS_TIMEOUT ?? 20_000);

/** Says who asks: the site by its name. */
const userAgent = '3 September (link check; reads each address once a month)';

/**
 * How an address answers: `answers`, `moved to …`, `fails with 404`, or `does not answer`.
 * Asks once by GET, follows nothing, and waits for a limited time.
 */
export async function answerOf(address: string): Promise<string> {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { 'User-Agent': userAgent },
      signal: AbortSignal.timeout(limit),
    });
    await response.body?.cancel();
    if (response.ok) return 'answers';
    const location = response.headers.get('location');
    if (response.status < 400 && location) return `moved to ${new URL(location, address)}`;
    return `fails with ${response.status}`;
  } catch {
    return 'does not answer';
  }
}

/** Whether an answer needs no one to look at it. */
export function isGood(answer: string): boolean {
  return answer === 'answers';
}
