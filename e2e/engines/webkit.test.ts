import { enginePromises } from './promises';
import { startWebKit } from './webkit';

enginePromises(startWebKit);
