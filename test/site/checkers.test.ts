/** Each check of the built site, shown a page that it must refuse and the same page mended. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPage } from './built.ts';
import { languageFaults, sitemapFaults } from './languages.ts';
import { brokenLinks } from './links.ts';
import { markupFaults } from './markup.ts';
import { policyFaults } from './policy.ts';
import { tiedLines } from './repository.ts';
import { differences } from './sameness.ts';
import {
  moduleGraph,
  paperWeight,
  scriptInUse,
  scriptOnLoad,
  staticImports,
  workerInUse,
} from './weights.ts';
import { leftovers, rawMarks } from './words.ts';

const site = 'https://example.org';
const tags = { en: 'en', 'zh-cn': 'zh-CN', ja: 'ja', ko: 'ko', tr: 'tr' };

/** A page with the given body and head, in the language of its address. */
const page = (address: string, body: string, head = '') => {
  const lang = tags[address.split('/')[1] as keyof typeof tags] ?? 'en';
  return readPage(
    address,
    `<!DOCTYPE html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
  );
};

describe('links', () => {
  const about = page('/en/about/', '<h2 id="licence">Licence</h2>');
  const check = (link: string) =>
    brokenLinks([page('/en/', link), about, page('/ja/about/', '')], ['/_astro/page.css'], site);

  test.each([
    ['<a href="/en/nowhere/">x</a>', 'leads nowhere'],
    ['<a href="/en/about">x</a>', 'lacks the slash'],
    ['<a href="/en/about/#privacy">x</a>', 'does not have'],
    ['<a href="#top">x</a>', 'does not have'],
    ['<a href="/ja/about/">x</a>', 'changes the language'],
    ['<a href="/ja/about/" hreflang="ko">x</a>', 'changes the language'],
    ['<a href="https://example.org/en/gone/">x</a>', 'leads nowhere'],
    ['<form action="/ja/about/"></form>', 'changes the language'],
    ['<img src="/chart.png" alt="">', 'leads nowhere'],
  ])('%s is refused', (link, says) => {
    expect(check(link)).toEqual([expect.stringContaining(says)]);
  });

  test.each([
    '<a href="about/">x</a>',
    '<a href="/en/about/?agents=20#licence">x</a>',
    '<a href="/ja/about/" hreflang="ja">x</a>',
    '<a href="https://elsewhere.org/gone">x</a>',
    '<link rel="stylesheet" href="/_astro/page.css">',
  ])('%s passes', (link) => {
    expect(check(link)).toEqual([]);
  });
});

describe('languages', () => {
  const alternates = (path: string, left: readonly string[] = []) =>
    [...Object.entries(tags), ['en', 'x-default']]
      .filter(([, tag = '']) => !left.includes(tag))
      .map(([locale, tag]) => `<link rel="alternate" hreflang="${tag}" href="${site}/${locale}/${path}">`)
      .join('');
  const twin = (locale: string, head: string) =>
    page(`/${locale}/faq/`, '', `<link rel="canonical" href="${site}/${locale}/faq/">${head}`);
  const others = ['zh-cn', 'ja', 'ko', 'tr'].map((locale) => twin(locale, alternates('faq/')));

  test('five pages that name one another pass', () => {
    expect(languageFaults([twin('en', alternates('faq/')), ...others], site)).toEqual([]);
  });

  test('a page that leaves out x-default, or a language, is refused', () => {
    expect(languageFaults([twin('en', alternates('faq/', ['x-default'])), ...others], site)).toEqual([
      expect.stringContaining('no twin for x-default'),
    ]);
  });

  test('a page that its twin does not name in return is refused', () => {
    const faults = languageFaults([twin('en', alternates('faq/', ['ja'])), ...others], site);
    expect(faults).toContainEqual(expect.stringMatching(/^\/ja\/faq\/.*does not name it in return/));
  });

  test('a page without a canonical address, or with the wrong language, is refused', () => {
    expect(languageFaults([page('/', '')], site)).toEqual([
      expect.stringContaining('canonical address is missing'),
    ]);
    const wrong = readPage('/ko/404.html', '<html lang="ja"><body></body></html>');
    expect(languageFaults([wrong], site)).toEqual([expect.stringContaining('<html lang> is ja')]);
  });

  const entry = (path: string, hreflang: readonly string[]) =>
    `<url><loc>${site}${path}</loc>${hreflang.map((tag) => `<xhtml:link hreflang="${tag}"/>`).join('')}</url>`;
  const everyTag = [...Object.values(tags), 'x-default'];

  test('a sitemap that forgets a page, lists a hidden one, or leaves out a language is refused', () => {
    const pages = [page('/en/', ''), page('/en/search/', '', '<meta name="robots" content="noindex">')];
    expect(sitemapFaults(pages, entry('/en/', everyTag), site)).toEqual([]);
    expect(sitemapFaults(pages, '', site)).toEqual([`${site}/en/ is not in the sitemap`]);
    expect(sitemapFaults(pages, entry('/en/', everyTag) + entry('/en/search/', everyTag), site)).toEqual([
      `${site}/en/search/ is in the sitemap and should not be`,
    ]);
    expect(sitemapFaults(pages, entry('/en/', everyTag.slice(1)), site)).toEqual([
      `${site}/en/ in the sitemap names no twin for en`,
    ]);
  });
});

describe('sameness', () => {
  const five = (body: (locale: string) => string) =>
    Object.keys(tags).map((locale) => page(`/${locale}/faq/`, `<main>${body(locale)}</main>`));
  const quoted = (figure: string) =>
    `<span class="figure"><button popovertarget="${figure}">x</button></span>`;
  const everywhere = `<h2 id="a">x</h2>${quoted('ph-rate-hour')}<div data-calculator="staffing"></div>`;

  test('five alike pass', () => {
    expect(differences(five(() => everywhere))).toEqual([]);
  });

  test.each(['<h2 id="a">x</h2>', quoted('ph-rate-hour'), '<div data-calculator="staffing"></div>'])(
    'a language without %s is refused',
    (part) => {
      const faults = differences(
        five((locale) => (locale === 'ko' ? everywhere.replace(part, '') : everywhere)),
      );
      expect(faults).toEqual([expect.stringMatching(/^\/ko\/faq\/: \w+ missing/)]);
    },
  );

  test('a page that one language lacks is refused, and so is one that only another has', () => {
    expect(differences(five(() => '').slice(0, 4))).toEqual([expect.stringContaining('/tr/faq/ is missing')]);
    expect(differences([page('/tr/faq/', '')])).toHaveLength(4);
  });

  test('a language may add figures of the market it speaks to, and of no other', () => {
    const faults = (figure: string) => {
      const more = `${everywhere}${quoted(figure)}`;
      return differences(five((locale) => (locale === 'ja' ? more : everywhere)));
    };
    expect(faults('jp-price-call')).toEqual([]);
    expect(faults('kr-price-agent-month')).toEqual([
      '/ja/faq/: figures English does not have: kr-price-agent-month',
    ]);
  });

  describe('of a worked example', () => {
    const example = (market: string, query: string, locale: string) =>
      `<figure class="example" id="example-shop">` +
      `<a href="/${locale}/calculators/staffing/?v=1&market=${market}&${query}">x</a></figure>`;

    test('passes with the same link in every language', () => {
      expect(differences(five((locale) => example('us', 'volume=9', locale)))).toEqual([]);
    });

    test('is refused where one language lacks it, or opens another state', () => {
      for (const other of ['', example('us', 'volume=8', 'ko')])
        expect(
          differences(five((locale) => (locale === 'ko' ? other : example('us', 'volume=9', locale)))),
        ).toContainEqual(
          '/ko/faq/: examples missing: us example-shop /calculators/staffing/?v=1&market=us&volume=9',
        );
    });

    test('passes as an addition in its own market, and in no other', () => {
      const faults = (market: string) =>
        differences(five((locale) => (locale === 'ja' ? example(market, 'volume=9', 'ja') : '')));
      expect(faults('jp')).toEqual([]);
      expect(faults('kr')).toHaveLength(1);
    });
  });
});

describe('words', () => {
  test.each(['これは**外注**です', 'Costs {amount} a month', 'It costs NaN', '見る](/ja/)'])(
    '“%s” is refused',
    (text) => {
      expect(rawMarks([page('/ja/', `<p>${text}</p>`)])).toHaveLength(1);
    },
  );

  test('an English sentence left in another language is found, in text and in what is only read aloud', () => {
    expect(leftovers([page('/ko/', '<p>Read more</p>')])).toHaveLength(1);
    expect(leftovers([page('/tr/', '<button aria-label="Close the dialog">x</button>')])).toHaveLength(1);
    expect(leftovers([page('/ja/', '', '<title>Support costs</title>')])).toHaveLength(1);
  });

  test('names, acronyms, addresses and passages marked as English pass', () => {
    expect(leftovers([page('/ja/', '<p>SLA、GitHub、<cite lang="en">Wage statistics</cite></p>')])).toEqual(
      [],
    );
    expect(leftovers([page('/ko/', '<p>https://example.org/wages/table 참고</p>')])).toEqual([]);
  });

  test('Turkish words spelled like English ones are not taken for English', () => {
    expect(leftovers([page('/tr/', '<p>On temsilci, bin çağrı: en az iki mi?</p>')])).toEqual([]);
    expect(leftovers([page('/tr/', '<p>Temsilci sayısı and cost</p>')])).toHaveLength(1);
  });
});

describe('policy', () => {
  const policy =
    "default-src 'self';object-src 'none';base-uri 'none';form-action 'self'; script-src 'self'; style-src 'self'";
  const meta = (content: string) => `<meta http-equiv="content-security-policy" content="${content}">`;
  const check = (body: string, head = meta(policy)) => policyFaults([page('/en/', body, head)]);

  test('a page with files of its own only passes, and so does data for search engines', () => {
    expect(
      check('<script src="/_astro/a.js"></script><script type="application/ld+json">{}</script>'),
    ).toEqual([]);
  });

  test.each([
    ['<p style="color:red">x</p>', 'style="color:red"'],
    ['<button onclick="go()">x</button>', 'onclick="go()"'],
    ['<a href="javascript:go()">x</a>', 'javascript:go()'],
    ['<script>go()</script>', 'no hash for the inline script'],
    ['<style>p{}</style>', 'no hash for the inline style'],
  ])('%s is refused', (body, says) => {
    expect(check(body)).toEqual([expect.stringContaining(says)]);
  });

  test('a page without a policy, with a loose one, or with a script before it is refused', () => {
    expect(check('', '')).toContainEqual(expect.stringContaining('0 content security policies'));
    expect(check('', meta(`${policy} 'unsafe-inline'`))).toEqual([
      expect.stringContaining("allows 'unsafe-inline'"),
    ]);
    expect(check('', meta(policy.replace("object-src 'none';", '')))).toEqual([
      expect.stringContaining('object-src'),
    ]);
    expect(check('', `<script src="/a.js"></script>${meta(policy)}`)).toEqual([
      expect.stringContaining('before the policy'),
    ]);
  });
});

describe('markup', () => {
  const valid = '<title>Costs</title>';

  test('a picture without a text, two equal ids and a block inside a sentence are refused', () => {
    expect(markupFaults(page('/en/', '<p>x</p>', valid))).toEqual([]);
    for (const body of ['<img src="/a.png">', '<p id="a">x</p><p id="a">y</p>', '<span><div>x</div></span>'])
      expect(markupFaults(page('/en/', body, valid))).not.toEqual([]);
  });
});

describe('weights', () => {
  const built: Record<string, string> = {
    '/a.js': 'import{b}from"./b.js";import("./later.js");b();',
    '/b.js': 'import"./a.js";export*from"/c.js";',
    '/c.js': 'export const c=1;',
    '/later.js': 'import("./much-later.js");export default 2;',
    '/much-later.js': 'export default 3;',
    '/page.css': 'p{color:black}',
  };
  const read = (path: string) => built[path] ?? '';
  const bytes = (text: string) => brotliCompressSync(text).length;

  test('a module counts with everything it imports before it runs, and without what it imports later', () => {
    expect(staticImports(built['/a.js'] ?? '')).toEqual(['./b.js']);
    expect(moduleGraph(['/a.js'], read)).toEqual(['/a.js', '/b.js', '/c.js']);
  });

  test('the paper of a page is its HTML and its style sheets', () => {
    const sheet = page('/en/', '', '<link rel="stylesheet" href="/page.css">');
    expect(paperWeight(sheet, read)).toBe(bytes(sheet.html) + bytes(built['/page.css'] ?? ''));
  });

  test('what a calculator fetches when it is reached for counts in use, and not on load', () => {
    const calculator = page('/en/', '<script type="module" src="/a.js"></script>');
    const total = (...paths: string[]) => paths.reduce((sum, path) => sum + bytes(read(path)), 0);
    expect(scriptOnLoad(calculator, read)).toBe(total('/a.js', '/b.js', '/c.js'));
    expect(scriptInUse(calculator, read)).toBe(total('/a.js', '/b.js', '/c.js', '/later.js'));
    // A page whose scripts fetch nothing later has no calculator in it.
    expect(scriptInUse(page('/en/', '<script type="module" src="/c.js"></script>'), read)).toBe(0);
  });

  test('a worker weighs what it loads to answer for the calculators of the page, and counts apart', () => {
    const files: Record<string, string> = {
      '/a.js': 'import("./view.js")',
      '/view.js': 'new Worker(new URL(`/w.js`,``+import.meta.url),{type:`module`})',
      '/w.js':
        'var e={"fair-rate":async()=>(await import("./r.js")).parts,staffing:async()=>(await import("./s.js")).parts};import("./long.js")',
      '/r.js': 'import"./model.js";export let parts=[1,2,3,4,5,6,7]',
      '/s.js': 'export let parts=2',
      '/model.js': 'export let m=1',
      '/long.js': 'export let l=1',
    };
    const readIn = (path: string) => files[path] ?? '';
    const total = (...paths: string[]) => paths.reduce((sum, path) => sum + bytes(readIn(path)), 0);
    const with_ = (...names: string[]) =>
      page(
        '/en/',
        `<script type="module" src="/a.js"></script>${names.map((name) => `<p data-calculator="${name}">`).join('')}`,
      );
    expect(workerInUse(with_('staffing'), readIn)).toBe(total('/w.js', '/s.js'));
    expect(workerInUse(with_('staffing', 'fair-rate'), readIn)).toBe(total('/w.js', '/r.js', '/model.js'));
    expect(scriptInUse(with_('fair-rate'), readIn)).toBe(total('/a.js', '/view.js'));
    expect(() => workerInUse(with_('rate'), readIn)).toThrow('no worker answers for rate');
  });

  test('a script in the page counts on load, written out or by name', () => {
    const scripts = page('/en/', '<script>go()</script><script type="module" src="/c.js"></script>');
    expect(scriptOnLoad(scripts, read)).toBe(bytes('go()') + bytes(read('/c.js')));
  });
});

describe('repository', () => {
  test('a folder of one machine and the name of a registry are refused', () => {
    // In parts, so that this file names none of them.
    const home = ['', 'home', 'ann'].join('/');
    expect(tiedLines('a.ts', `const root = '${home}/site';`)).toEqual([`a.ts:1: ${home}`]);
    const host = ['registry', 'npmjs', 'org'].join('.');
    expect(tiedLines('a.json', `{\n"resolved": "https://${host}/a.tgz"`)).toEqual([`a.json:2: ${host}`]);
  });

  test('an address that happens to have such a folder passes', () => {
    expect(tiedLines('a.json', '"https://example.org/home/page", "/en/work/", "content/data"')).toEqual([]);
  });
});
