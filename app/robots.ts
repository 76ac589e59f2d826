import type { MetadataRoute } from 'next';
import { absolute, file } from '@/data/addresses';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute(file('sitemap.xml')) };
}
