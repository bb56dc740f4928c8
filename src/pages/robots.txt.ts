import { siteUrl } from '~/address.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', siteUrl)}\n`);
