import { CopyText } from './copy-text';
import { MovedPage } from './moved-page';
import { OnDay } from './on-day';
import { PrintPage } from './print-page';
import { SamePlace } from './same-place';
import { ShareLink } from './share-link';

customElements.define('copy-text', CopyText);
customElements.define('moved-page', MovedPage);
customElements.define('on-day', OnDay);
customElements.define('print-page', PrintPage);
customElements.define('same-place', SamePlace);
customElements.define('share-link', ShareLink);
