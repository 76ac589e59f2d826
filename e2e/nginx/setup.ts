import { aptInstall, ensure } from '../support/install';
import { findNginx } from './server';

/** Before any test: an nginx is here, one that sends Brotli where Debian has that. */
export function setup() {
  ensure('nginx', () => Boolean(findNginx()), [
    aptInstall('nginx-light libnginx-mod-http-brotli-static'),
    aptInstall('nginx'),
  ]);
}
