/**
 * Does some work for each of many, a few at once, so that memory does not grow with their number.
 * @throws what the first one throws that fails, once none is at work any more
 */
export async function forEachOf<Item>(
  items: Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items].reverse();
  const workers = Array.from({ length: 8 }, async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop())
      await work(item).catch((error) => {
        waiting.length = 0;
        throw error;
      });
  });
  await Promise.allSettled(workers);
  await Promise.all(workers);
}
