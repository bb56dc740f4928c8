import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import cjkFriendly from 'remark-cjk-friendly';
import { siteUrl } from './src/address.ts';
import { addresses } from './src/build/addresses.ts';
import { hostHeaders } from './src/build/headers.ts';
import { headingId } from './src/build/headingId.ts';
import { keepTogether } from './src/build/keepTogether.ts';
import { notFound } from './src/build/notFound.ts';
import { plainImports } from './src/build/plainImports.ts';
import { proseRules } from './src/build/proseRules.ts';
import { listing } from './src/build/sitemap.ts';
import { tableAlign } from './src/build/tableAlign.ts';
import { termLinks } from './src/build/termLinks.ts';
import { localeList, locales } from './src/i18n/locales.ts';
import { search } from './src/search/integration.ts';

const tags = Object.fromEntries(Object.entries(locales).map(([path, { tag }]) => [path, tag]));

export default defineConfig({
  site: siteUrl,
  trailingSlash: 'always',
  // No inline script or style: src/layouts/Policy.astro refuses them.
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      remarkPlugins: [cjkFriendly, proseRules, headingId, keepTogether, termLinks],
      rehypePlugins: [tableAlign],
    }),
  },
  i18n: {
    defaultLocale: 'en',
    locales: Object.entries(tags).map(([path, tag]) => (path === tag ? path : { path, codes: [tag] })),
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [
    mdx(),
    preact(),
    hostHeaders(),
    sitemap(listing),
    notFound(localeList),
    search(),
    addresses(),
  ],
  vite: {
    plugins: [plainImports()],
    worker: { format: 'es' },
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
