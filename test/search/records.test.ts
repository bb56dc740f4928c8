import { expect, test } from 'vitest';
import { recordsOf } from '~/search/records.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta name="description" content="All factors.">${head}</head>
<body><nav>Menu</nav><main><header><nav>Home</nav><h1>Factors</h1></header>${body}</main><footer>Foot</footer></body></html>`;

const records = (body: string, path = '/en/guide/factors/') => recordsOf(path, page(body));

test('a page is cut at its headings, each with its own address', () => {
  const found = records(
    '<p>Intro.</p><h2 id="location">Location</h2><p>Where.</p><h3 id="asia">Asia</h3><p>Far.</p>',
  );
  expect(found.map(({ url, title, text }) => [url, title, text])).toEqual([
    ['/en/guide/factors/', 'Factors', ['Intro.']],
    ['/en/guide/factors/#location', 'Location', ['Where.']],
    ['/en/guide/factors/#asia', 'Asia', ['Far.']],
  ]);
});

test('a question that opens is a section of its own, and what follows belongs to the page again', () => {
  const found = records(
    '<details id="rates"><summary>What rates?</summary><p>Ten.</p></details><p>More.</p>',
    '/en/faq/',
  );
  expect(found.map(({ url, title, text, kind }) => [url, title, text, kind])).toEqual([
    ['/en/faq/', 'Factors', ['More.'], 'faq'],
    ['/en/faq/#rates', 'What rates?', ['Ten.'], 'faq'],
  ]);
});

test('a section with an id takes its first heading as title, even when that has an id too', () => {
  const found = records('<section id="labor"><h2 id="labor-title">Labor</h2><p>Pay.</p></section>');
  expect(found.map(({ url, title }) => [url, title])).toContainEqual(['/en/guide/factors/#labor', 'Labor']);
  expect(found).toHaveLength(2);
});

test('words of neighbouring elements are never glued together', () => {
  const [record] = records(
    '<dl><dt>seat</dt><dd>one</dd></dl><table><tr><th>a</th><td>b</td></tr></table><p><span>x</span><span>y</span></p>',
  );
  expect(record?.text).toEqual(['seat', 'one', 'a', 'b', 'x y']);
});

test('words around an inline element are not torn apart', () => {
  const [record] = recordsOf('/ja/about/', page('<p>費用は<strong>外注</strong>を</p>'));
  expect(record?.text).toEqual(['費用は外注を']);
});

test('menus, forms’ options, hidden parts and source notes are not found', () => {
  const [record] = records(
    '<p>Seen.</p><nav>On this page</nav><button>Copy</button><select><option>US</option></select><div hidden>h</div><div popover>p</div><svg><text>s</text></svg>',
  );
  expect(record?.text).toEqual(['Seen.']);
});

test('the figure a reader can open for its source is part of the text', () => {
  const [record] = records(
    '<p>It costs <button popovertarget="s">$10</button><span popover id="s">Source</span> an hour.</p>',
  );
  expect(record?.text).toEqual(['It costs $10 an hour.']);
});

test('pages that ask not to be listed have no records', () => {
  expect(recordsOf('/en/search/', page('<p>Box.</p>', '<meta name="robots" content="noindex">'))).toEqual([]);
});

test('pages of no language have no records', () => {
  expect(recordsOf('/', page('<p>Choose.</p>'))).toEqual([]);
});

test('a list of sources answers no question', () => {
  const found = records(
    '<p>Text.</p><section data-unsearched><h2 id="sources">Sources</h2><p>A publisher</p></section>',
  );
  expect(found.map(({ text }) => text)).toEqual([['Text.']]);
});

test('of a calculator its questions are found, not the numbers of its example', () => {
  const found = records(
    '<section><p>Try it.</p><div data-drawn><form><label for="P0-1">Contacts per month</label><input id="P0-1"></form><section id="P0-2"><h2 id="P0-3">Result</h2><p>$24,100</p></section></div></section>',
    '/en/calculators/quick-estimate/',
  );
  expect(found.map(({ kind, text }) => [kind, text])).toEqual([
    ['calculator', ['Try it.', 'Contacts per month', 'Result']],
  ]);
});

test('each term of a glossary is a section of its own, called as the term is', () => {
  const term = (id: string, name: string, says: string) =>
    `<div id="${id}" itemprop="hasDefinedTerm"><dt>${name}</dt><dd>${says}</dd><dd><p>Also: x</p><p data-unsearched>Used in: y</p></dd></div>`;
  const found = records(
    `<p>Words.</p><div id="letter-1"><h2 data-unsearched>S</h2><dl>${term('seat', 'seat', 'A desk.')}${term('shift', 'shift', 'Hours.')}</dl></div>`,
    '/en/glossary/',
  );
  expect(found.map(({ url, title, text, kind }) => [url, title, text, kind])).toEqual([
    ['/en/glossary/', 'Factors', ['Words.'], 'glossary'],
    ['/en/glossary/#seat', 'seat', ['A desk.', 'Also: x'], 'glossary'],
    ['/en/glossary/#shift', 'shift', ['Hours.', 'Also: x'], 'glossary'],
  ]);
});
