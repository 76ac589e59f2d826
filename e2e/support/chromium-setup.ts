import { ensureChromium } from './chromium';

// Playwright calls what this file exports by default, before any test.
export default ensureChromium;
