import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type Place, placeIn, whyNot } from './place';

/** A reader whose connection stands still for so long has left; what is open for them is closed. */
const patience = 60_000;

/**
 * Listens where the environment says, and gives where that is, with the port that was found for `PORT=0`.
 * @throws with one line that says why not
 */
export async function listen(listener: (place: Place) => RequestListener) {
  const place = placeIn(process.env);
  const server = createServer(listener(place)).setTimeout(patience);
  server.listen(place.port, place.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(whyNot(place, error));
  }
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : place.port;
  return { server, place: { ...place, port } };
}

/** Ends the program with one line. */
export function stop(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
