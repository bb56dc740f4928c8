/** What a page weighs on the wire, compressed as a host would. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type BuiltPage, dist } from './built.ts';

/** Reads a built file by its address; tests bring their own. */
export type Read = (path: string) => string | Buffer;

const fromDist: Read = (path) => readFileSync(join(dist, path));

const brotli = (content: string | Buffer): number => brotliCompressSync(content).length;

const addresses = (page: BuiltPage, selector: string, name: string) =>
  [...page.document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? []);

/** The modules a module loads before it runs; what it imports later, on demand, is not among them. */
export const staticImports = (code: string): string[] =>
  [...code.matchAll(/(?:^|[;\s}])(?:import|export)(?:[\w${}*,\s]+from)?\s*["']([^"']+)["']/g)].flatMap(
    ([, specifier]) => specifier ?? [],
  );

/** Every module that loading these addresses loads, each once. */
export function moduleGraph(entries: readonly string[], read: Read = fromDist): string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const specifier of staticImports(String(read(path))))
      visit(specifier.startsWith('/') ? specifier : posix.join(dirname(path), specifier));
  };
  for (const entry of entries) visit(entry);
  return [...seen];
}

const sum = (paths: readonly string[], read: Read) =>
  paths.reduce((total, path) => total + brotli(read(path)), 0);

/** HTML and style sheets of a page. */
export const paperWeight = (page: BuiltPage, read: Read = fromDist): number =>
  brotli(page.html) + sum(addresses(page, 'link[rel=stylesheet]', 'href'), read);

const inline = ({ document }: BuiltPage) =>
  [...document.querySelectorAll('script:not([src]):not([type*=json])')]
    .map((script) => script.textContent)
    .join('\n');

/** Scripts that run when the page loads, those written into the HTML included. */
export const scriptOnLoad = (page: BuiltPage, read: Read = fromDist): number => {
  const text = inline(page);
  return (text ? brotli(text) : 0) + sum(moduleGraph(addresses(page, 'script[src]', 'src'), read), read);
};

/** All script of a page once its calculators are awake: on load, the islands and what renders them. */
export const scriptAwake = (page: BuiltPage, read: Read = fromDist): number => {
  const text = inline(page);
  const entries = [
    ...addresses(page, 'script[src]', 'src'),
    ...addresses(page, 'astro-island', 'component-url'),
    ...addresses(page, 'astro-island', 'renderer-url'),
    ...addresses(page, 'astro-island', 'before-hydration-url'),
  ];
  return (text ? brotli(text) : 0) + sum(moduleGraph(entries, read), read);
};
