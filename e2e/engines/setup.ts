import { aptInstall, ensure } from '../support/install';
import { findFirefox } from './firefox';
import { findWebKit } from './webkit';

/** Before any test: Firefox and WebKit are here. */
export function setup() {
  const areHere = () => Boolean(findFirefox() && findWebKit());
  ensure('Firefox and WebKitGTK', areHere, [aptInstall('firefox-esr webkit2gtk-driver xvfb')]);
}
