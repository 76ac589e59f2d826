import { placeProblem } from '../site-address';

/** Where the site is served. */
export type Place = { host: string; port: number; basePath: string };

type Environment = Record<string, string | undefined>;

/**
 * Where an environment wants the site served: on this machine alone, unless `HOST` says else.
 * @throws with one line for whoever set it wrong
 */
export function placeIn(environment: Environment): Place {
  const { HOST, PORT: port = '3000', BASE_PATH = '' } = environment;
  if (!/^\d+$/.test(port) || Number(port) > 65535)
    throw new Error(`PORT is “${port}”; a number up to 65535 would do.`);
  const problem = placeProblem(environment);
  if (problem) throw new Error(problem);
  return { host: HOST || 'localhost', port: Number(port), basePath: BASE_PATH.replace(/\/+$/, '') };
}

/** Why nothing can listen at a place, in one line, from what the system says. */
export function whyNot({ host, port }: Place, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program; PORT=${port < 65535 ? port + 1 : 0} npm start uses another one.`;
  if (code === 'EACCES')
    return `Port ${port} is not for programs without rights; PORT=3000 npm start uses one that is.`;
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN')
    return `HOST is “${host}”, which is no address of this machine; localhost or 0.0.0.0 would do.`;
  return `The site cannot be served at port ${port}: ${error}`;
}
