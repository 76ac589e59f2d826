import { defaultLanguage } from '@/data/editions';
import { TimelinePage, timelineMetadata } from './timeline-page';

export const metadata = timelineMetadata(defaultLanguage);

export default function Page() {
  return <TimelinePage language={defaultLanguage} />;
}
