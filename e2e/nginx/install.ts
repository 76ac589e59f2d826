import { spawnSync } from 'node:child_process';
import { findNginx } from './server';

const packages = 'nginx-light libnginx-mod-http-brotli-static';
const installs = [
  `apt-get update && apt-get install -y --no-install-recommends ${packages}`,
  'apt-get install -y --no-install-recommends nginx',
];

for (const command of installs) {
  if (findNginx() || process.getuid?.() !== 0) break;
  console.log(`No nginx here. Trying: ${command}`);
  spawnSync(command, { shell: true, stdio: 'inherit', timeout: 5 * 60_000 });
}
if (!findNginx()) {
  console.error(`These tests need nginx: install it, for example: apt-get install ${packages}`);
  process.exit(1);
}
