let last: Promise<unknown> = Promise.resolve();

/**
 * Does some work while nothing can be fetched. One such work waits for another, for the network is
 * taken from the whole process.
 * @throws if the work asked for anything, even where it went on without
 */
export function withoutNetwork<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(async () => {
    const { fetch } = globalThis;
    let refusal: Error | undefined;
    globalThis.fetch = async (address, options) => {
      const url = address instanceof Request ? address.url : String(address);
      // The drawing's own program is read this way, from an address that holds it.
      if (url.startsWith('data:')) return fetch(address, options);
      refusal = new Error(`A preview image asked the network for ${url}`);
      throw refusal;
    };
    const done = await work().finally(() => {
      globalThis.fetch = fetch;
    });
    if (refusal) throw refusal;
    return done;
  });
  last = result.catch(() => undefined);
  return result;
}
