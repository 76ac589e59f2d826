import { file } from '@/data/addresses';

/** The custom elements' script, asked for once by whatever uses one; see `elements/`. */
export function Elements() {
  return <script async type="module" src={file('elements.js')} />;
}
