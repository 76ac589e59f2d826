import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/metadata';
import { contentOf, type Params } from '@/app/params';
import { TextPage } from '@/components/text-page';

async function textPageOf(route: Params) {
  const content = await contentOf(route);
  return { content, page: content.pages.find(({ name }) => name === 'about') ?? notFound() };
}

export async function generateMetadata(route: Params) {
  const { content, page } = await textPageOf(route);
  return pageMetadata(content, page);
}

export default async function AboutRoute(route: Params) {
  return <TextPage {...(await textPageOf(route))} />;
}
