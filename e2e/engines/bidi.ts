import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';

const messages = z.object({
  id: z.number().nullish(),
  error: z.string().optional(),
  message: z.string().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
});

type Message = z.infer<typeof messages>;

/**
 * Speaks WebDriver BiDi (W3C) to a browser.
 * @param onEvent gets what the browser tells unasked
 */
export async function connect(url: string, onEvent: (params: unknown) => void) {
  const socket = new WebSocket(url);
  await once(socket, 'open');
  const waiting = new Map<number, (message: Message) => void>();
  socket.on('message', (data) => {
    const message = messages.parse(JSON.parse(String(data)));
    if (message.method) onEvent(message.params);
    else waiting.get(message.id ?? 0)?.(message);
  });
  let last = 0;
  return async function call<T>(method: string, params: object, result: z.ZodType<T>): Promise<T> {
    const id = ++last;
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { error, message, result: given } = await answer;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error}: ${message}`);
    return result.parse(given);
  };
}
