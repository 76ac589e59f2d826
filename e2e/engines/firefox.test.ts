import { startFirefox } from './firefox';
import { enginePromises } from './promises';

enginePromises(startFirefox);
