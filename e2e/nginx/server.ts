import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../support/free-port';

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** What this nginx can send compressed. */
export const encodings = existsSync(brotli) ? ['br', 'gzip'] : ['gzip'];

export function findNginx(): string | undefined {
  return ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find(existsSync);
}

/**
 * Runs nginx with `docs/nginx.conf`, on a port of its own and with nothing else changed.
 * @param root the folder to serve
 * @param path the path within it that the site lies under
 * @param neighbour what is configured before it; `PORT` stands for its port
 */
export async function startNginx(root: string, path = '', neighbour = '') {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(folder, 'temp'));
  const port = await freePort();
  const conf = join(folder, 'nginx.conf');
  writeFileSync(
    conf,
    configuration(
      folder,
      neighbour.replace('PORT', String(port)) + siteConfiguration(root, path, port),
    ),
  );
  const server = spawn(findNginx() ?? 'nginx', ['-p', folder, '-c', conf, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, server);
  return {
    origin,
    async stop() {
      server.kill('SIGQUIT');
      await once(server, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

function siteConfiguration(root: string, path: string, port: number): string {
  const changes: [string, string][] = [
    ['listen 80 default_server;', `listen 127.0.0.1:${port} default_server;`],
    ['listen [::]:80 default_server;', ''],
    ['root /var/www/3-september;', `root "${root}";`],
    ['error_page 404 /404.html;', `error_page 404 ${path}/404.html;`],
    ['# brotli_static on;', encodings.includes('br') ? 'brotli_static on;' : ''],
  ];
  return changes.reduce(
    (conf, [from, to]) => {
      if (!conf.includes(from)) throw new Error(`docs/nginx.conf has no “${from}” any more.`);
      return conf.replace(from, to);
    },
    readFileSync('docs/nginx.conf', 'utf8'),
  );
}

/** What stands around a server block on Debian, as far as it matters, in a folder of its own. */
function configuration(folder: string, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    ${encodings.includes('br') ? `load_module ${brotli};` : ''}
    daemon off;
    error_log stderr crit;
    pid ${folder}/pid;
    worker_processes auto;
    events { worker_connections 1024; }
    http {
      access_log off;
      sendfile on;
      gzip on;
      ${temporary.map((name) => `${name}_temp_path ${folder}/temp/${name};`).join('\n')}
      ${site}
    }`;
}

async function answers(origin: string, server: ChildProcess) {
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) throw new Error('nginx does not start.');
    if (await fetch(origin).then(Boolean, () => false)) return;
    await wait(50);
  }
  throw new Error('nginx does not answer.');
}
