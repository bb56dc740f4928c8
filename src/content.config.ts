import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { page, question } from './schemas/page.ts';

const mdx = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*/[^_]*.mdx' });

export const collections = {
  guides: defineCollection({ loader: mdx('guides'), schema: page }),
  pages: defineCollection({ loader: mdx('pages'), schema: page }),
  faq: defineCollection({ loader: mdx('faq'), schema: question }),
};
