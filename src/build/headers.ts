import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

type Headers = Readonly<Record<string, string>>;

/**
 * What a host must send with each file, by path; `*` stands for anything.
 * The page carries the rest of its policy in a meta tag; `frame-ancestors` only works as a header.
 */
const headers: Readonly<Record<string, Headers>> = {
  '/*': {
    'Content-Security-Policy': "frame-ancestors 'self'",
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  },
  // Programs on other sites may read what is published for programs.
  '/model/*': { 'Access-Control-Allow-Origin': '*' },
  '/data/*': { 'Access-Control-Allow-Origin': '*' },
  // These names contain a hash of the content, so what stands under a name never changes.
  '/_astro/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  '/pagefind/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
};

const matches = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers a host sends with one file: `headersFor('/_astro/page.css')`. */
export const headersFor = (path: string): Headers =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([pattern, values]) =>
      matches(pattern, path) ? Object.entries(values) : [],
    ),
  );

/** The same as the `_headers` file that Netlify and Cloudflare Pages read. */
export const headersFile = (): string =>
  Object.entries(headers)
    .map(([pattern, values]) =>
      [pattern, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');

/** Writes `_headers` into the built site. */
export const hostHeaders = (): AstroIntegration => ({
  name: 'host-headers',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await writeFile(new URL('_headers', dir), headersFile());
    },
  },
});
