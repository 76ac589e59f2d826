import { timelineMetadata } from '@/app/metadata';
import { contentOf, type Params } from '@/app/params';
import { TimelinePage } from '@/components/timeline';

export async function generateMetadata(route: Params) {
  return timelineMetadata(await contentOf(route));
}

export default async function TimelineRoute(route: Params) {
  return <TimelinePage content={await contentOf(route)} />;
}
