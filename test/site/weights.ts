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

const resolve = (from: string, specifier: string) =>
  specifier.startsWith('/') ? specifier : posix.join(dirname(from), specifier);

/** Every module that loading these addresses loads, each once. */
export function moduleGraph(entries: readonly string[], read: Read = fromDist): string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const specifier of staticImports(String(read(path)))) visit(resolve(path, specifier));
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
 * The script of the calculators in a page once somebody reaches for one: the small script that waits for that, and what
 * it fetches then. What is fetched later still, such as the code of a working when it is opened, is not needed for an
 * answer; the furniture of the page counts on load, and search has a budget of its own.
 */
export const scriptInUse = (page: BuiltPage, read: Read = fromDist): number =>
  sum(modulesInUse(page, read), read);

function modulesInUse(page: BuiltPage, read: Read): string[] {
  const waiting = moduleGraph(addresses(page, 'script[src]', 'src'), read).flatMap((path) => {
    const later = laterImports(String(read(path))).map((specifier) => resolve(path, specifier));
    return later.length > 0 ? [path, ...later] : [];
  });
  return moduleGraph(waiting, read);
}

/** The workers a module may start. */
const workersIn = (code: string): string[] =>
  [...code.matchAll(/new Worker\(\s*new URL\(\s*["'`]([^"'`]+)["'`]/g)].flatMap(([, path]) => path ?? []);

/** The module a worker fetches to answer for a calculator: `'fair-rate':async()=>(await import('./answerOf.js')).parts`. */
function answererIn(code: string, calculator: string): string {
  const entry = new RegExp(`(?<![\\w-])${calculator}["'\`]?:[^:]*?\\bimport\\(\\s*["'\`]([^"'\`]+)["'\`]`);
  const [, module] = entry.exec(code) ?? [];
  if (!module) throw new Error(`no worker answers for ${calculator}`);
  return module;
}

/**
 * What the worker loads to answer for the heaviest calculator of a page, apart from the page's own script. What it
 * fetches only for long questions, as how sure an answer is, is not needed for the answer.
 */
export function workerInUse(page: BuiltPage, read: Read = fromDist): number {
  const workers = modulesInUse(page, read).flatMap((path) =>
    workersIn(String(read(path))).map((specifier) => resolve(path, specifier)),
  );
  const calculators = new Set(addresses(page, '[data-calculator]', 'data-calculator'));
  const [worker, ...more] = new Set(workers);
  if (!worker || more.length > 0)
    throw new Error(`${page.address} starts ${workers.length} workers, not one`);
  const weights = [...calculators].map((name) => {
    const answerer = resolve(worker, answererIn(String(read(worker)), name));
    return sum(moduleGraph([worker, answerer], read), read);
  });
  return Math.max(...weights);
}
