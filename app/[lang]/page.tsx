import { timelineMetadata } from '@/app/metadata';
import { contentOf, type Params } from '@/app/params';
import { Page } from '@/components/page';
import { Timeline } from '@/components/timeline';
import { pagePaths } from '@/lib/urls';

export async function generateMetadata(route: Params) {
  return timelineMetadata(await contentOf(route));
}

export default async function TimelineRoute(route: Params) {
  const content = await contentOf(route);
  return (
    <Page content={content} section="timeline" paths={pagePaths()}>
      <Timeline content={content} />
    </Page>
  );
}
