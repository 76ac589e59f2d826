import { spawnSync } from 'node:child_process';
import { findFirefox } from './firefox';
import { findWebKit } from './webkit';

const packages = 'firefox-esr webkit2gtk-driver xvfb';
const command = `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
const areHere = () => Boolean(findFirefox() && findWebKit());

if (!areHere() && process.getuid?.() === 0) {
  console.log(`No Firefox or no WebKitGTK here. Trying: ${command}`);
  spawnSync(command, { shell: true, stdio: 'inherit', timeout: 10 * 60_000 });
}
if (!areHere()) {
  console.error(
    `These tests need Firefox and WebKitGTK: install them, for example: apt-get install ${packages}`,
  );
  process.exit(1);
}
