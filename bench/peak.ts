import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export type Measured = { seconds: number; megabytes: number };

const isLinux = existsSync('/proc/self/smaps_rollup');

/**
 * Runs a program; gives how long it took and the most memory that it and its children had at once (the
 * proportional set size, which Linux tells; elsewhere NaN). @throws with what was printed, where it fails
 */
export async function runMeasured(
  program: string,
  parameters: string[],
  { cwd, env }: { cwd: string; env: Record<string, string> },
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(program, parameters, { cwd, env: { ...process.env, ...env } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      printed += text;
    });
  let most = isLinux ? 0 : Number.NaN;
  const look = () => {
    if (isLinux) most = Math.max(most, memoryOf(child.pid ?? 0));
  };
  const looking = setInterval(look, 300);
  const [status] = await once(child, 'close');
  clearInterval(looking);
  if (status !== 0) throw new Error(`${program} failed:\n${printed}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: most / 1024 };
}

/** The memory of a process and all that come from it, in KiB. */
function memoryOf(id: number): number {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const parent = Number(/\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (one: number): number =>
    Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${one}/smaps_rollup`))?.[1] ?? 0) +
    (children.get(one) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(id);
}

/** A file of a process, which may have ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
