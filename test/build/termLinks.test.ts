import { expect, test } from 'vitest';
import { termLinks } from '~/build/termLinks.ts';

const linked = (url: string, path: string) => {
  const link = { type: 'link', url };
  termLinks()({ type: 'root', children: [{ type: 'paragraph', children: [link] }] }, { path });
  return link.url;
};

test('a term leads to the glossary of the language the page is written in', () => {
  expect(linked('term:shrinkage', '/site/content/guides/ja/factors.mdx')).toBe('/ja/glossary/#shrinkage');
  expect(linked('term:24-7', 'content\\faq\\zh-cn\\cover.mdx')).toBe('/zh-cn/glossary/#n24-7');
});

test('other links stay as they are', () => {
  expect(linked('../factors/#location', 'content/guides/tr/introduction.mdx')).toBe('../factors/#location');
});
