/**
 * Finds a browser to check the built site with, and never installs a system package to get one.
 * The order: CHROME_PATH; the one Playwright downloaded; Chromium or Chrome on the system; on Linux x64 a build
 * that npm delivers, kept in the reader's cache folder.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserServer, chromium, type LaunchOptions } from 'playwright';

const PACKAGE = '@sparticuz/chromium@153.0.0';

/** Where a browser may be found; every part can be taken away to see what a barer machine would do. */
export interface Places {
  readonly chromePath: string | undefined;
  /** Whether to ask Playwright for a browser it downloaded earlier. */
  readonly playwright: boolean;
  /** Folders searched for a browser, and full paths of browsers. */
  readonly system: readonly string[];
  /** The folder that holds the browser delivered by npm, where this machine can run it. */
  readonly cache: string | undefined;
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];
const programs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const cacheFolder = () =>
  join(
    process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
    'support-cost-guide',
    PACKAGE.replaceAll(/\W+/g, '-'),
  );

/** The places of this machine. `BROWSER_SYSTEM_PATHS` replaces the list of system folders and programs. */
function placesHere(): Places {
  const paths =
    process.env['BROWSER_SYSTEM_PATHS'] ?? [process.env['PATH'] ?? '', ...programs].join(delimiter);
  return {
    chromePath: process.env['CHROME_PATH'],
    playwright: true,
    system: paths.split(delimiter).filter(Boolean),
    cache: process.platform === 'linux' && process.arch === 'x64' ? cacheFolder() : undefined,
  };
}

/** The browsers present on the system, best first, each once. */
export function systemBrowsers(system: readonly string[]): string[] {
  const paths = [
    ...names.flatMap((name) => system.map((folder) => join(folder, name))),
    ...system.filter((path) => programs.includes(path)),
  ];
  return [
    ...new Map(paths.filter((path) => existsSync(path)).map((path) => [realpathSync(path), path])).values(),
  ];
}

/** Fetches and unpacks the browser that npm delivers, once; the folder gets its name when it is whole. */
function deliveredBrowser(cache: string): string {
  const whole = join(cache, 'unpacked');
  if (!existsSync(whole)) {
    console.log(`No browser found: fetching ${PACKAGE} with npm into ${cache}, once.`);
    const partial = join(cache, `unpacking-${process.pid}`);
    mkdirSync(partial, { recursive: true });
    execFileSync('npm', ['install', '--silent', '--no-save', '--prefix', cache, PACKAGE], {
      stdio: 'inherit',
    });
    // The package unpacks into the temporary folder. AWS_EXECUTION_ENV makes it unpack nss and nspr as well, which
    // it carries for machines that have none.
    const unpack = "(await import('@sparticuz/chromium')).default.executablePath()";
    execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: cache,
      env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'nodejs24.x' },
    });
    renameSync(partial, whole);
  }
  return join(whole, 'chromium');
}

/** Every way to start a browser from these places, best first; a later one is only prepared when asked for. */
function* waysToStart({ chromePath, playwright, system, cache }: Places): Generator<LaunchOptions> {
  if (chromePath) {
    if (!existsSync(chromePath)) throw new Error(`CHROME_PATH names ${chromePath}, which is not there.`);
    yield { executablePath: chromePath };
    return;
  }
  if (playwright) yield {};
  for (const executablePath of systemBrowsers(system)) yield { executablePath };
  if (!cache) return;
  const executablePath = deliveredBrowser(cache);
  yield { executablePath };
  const libraries = join(cache, 'unpacked', 'al2023', 'lib');
  yield { executablePath, env: { ...process.env, LD_LIBRARY_PATH: libraries } };
}

/** What a reader without a browser can do about it. */
const waysOut = `The browser checks need Chromium or Chrome, and none could be started here. Any of these helps:
  npx playwright install --with-deps chromium-headless-shell
  your system's package manager, for example: apt install chromium
  CHROME_PATH=/path/to/chrome npm test`;

/** Starts the first browser that works. */
export async function startBrowser(places: Places = placesHere()): Promise<BrowserServer> {
  // Containers and root cannot use the sandbox; the pages visited are our own.
  const args = ['--no-sandbox', '--disable-quic'];
  const tried: string[] = [];
  for (const way of waysToStart(places))
    try {
      return await chromium.launchServer({ ...way, args });
    } catch (error) {
      const reason = way.executablePath ? String(error).split('\n')[0] : 'not downloaded';
      tried.push(`  ${way.executablePath ?? "Playwright's own"}: ${reason}`);
    }
  throw new Error([waysOut, ...(tried.length > 0 ? ['Tried:', ...tried] : [])].join('\n'));
}
