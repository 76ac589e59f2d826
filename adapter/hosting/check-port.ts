import { listen, stop } from './listen';

// Before a build, so that nobody waits for it in vain.
const { server } = await listen(() => () => {}).catch(stop);
server.close();
