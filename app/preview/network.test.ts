import { expect, test } from 'vitest';
import { withoutNetwork } from './network';

test('work that asks for the network fails, even where it goes on without', async () => {
  const { fetch } = globalThis;
  const work = () => globalThis.fetch('https://fonts.example/a').catch(() => 'boxes');
  await expect(withoutNetwork(work)).rejects.toThrow(
    'asked the network for https://fonts.example/a',
  );
  expect(globalThis.fetch).toBe(fetch);
});

test('what asks for nothing is done, one after another, also after a failure', async () => {
  const failing = withoutNetwork(() => Promise.reject(new Error('no paper')));
  const others = [1, 2].map((one) => withoutNetwork(async () => one));
  await expect(failing).rejects.toThrow('no paper');
  expect(await Promise.all(others)).toEqual([1, 2]);
});
