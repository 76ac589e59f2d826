import { defaultLanguage } from '@/data/languages';
import { TimelinePage, timelineMetadata } from './timeline-page';

export const metadata = timelineMetadata(defaultLanguage);

export default function Page() {
  return <TimelinePage language={defaultLanguage} />;
}
