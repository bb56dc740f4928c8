/** What a page weighs on the wire, compressed as a host would. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type BuiltPage, dist } from './built.ts';

/** Reads a built file by its address; tests bring their own. */
export type Read = (path: string) => string | Buffer;

const fromDist: Read = (path) => readFileSync(join(dist, path));

const sizes = new Map<string, number>();

/** The size of a file after compression; most are shared by many pages and compressed once. */
function brotli(content: string | Buffer): number {
  const text = String(content);
  const size = sizes.get(text) ?? brotliCompressSync(content).length;
  sizes.set(text, size);
  return size;
}

const addresses = (page: BuiltPage, selector: string, name: string) =>
  [...page.document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? []);

/** The modules a module loads before it runs; what it imports later, on demand, is not among them. */
export const staticImports = (code: string): string[] =>
  [...code.matchAll(/(?:^|[;\s}])(?:import|export)(?:[\w${}*,\s]+from)?\s*["']([^"']+)["']/g)].flatMap(
    ([, specifier]) => specifier ?? [],
  );

/** The modules a module may load later, when they are wanted. */
const laterImports = (code: string): string[] =>
  [...code.matchAll(/\bimport\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].flatMap(([, specifier]) => specifier ?? []);

/** Every module that loading these addresses loads, each once; with `later`, also what they load when it is wanted. */
export function moduleGraph(entries: readonly string[], read: Read = fromDist, later = false): string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const code = String(read(path));
    for (const specifier of [...staticImports(code), ...(later ? laterImports(code) : [])])
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

/**
 * The script of a page once its calculators are used: on load, and what they fetch when they are first reached for.
 * Search has a budget of its own.
 */
export const scriptInUse = (page: BuiltPage, read: Read = fromDist): number => {
  const text = inline(page);
  const modules = moduleGraph(addresses(page, 'script[src]', 'src'), read, true);
  return (text ? brotli(text) : 0) + sum(modules, read);
};
