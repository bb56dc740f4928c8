import { expect, test } from 'vitest';
import { followedBy, versionOf, withFollows } from '~/editors/follows.ts';
import { standings } from '~/editors/standings.ts';
import { report } from '~/editors/translations.ts';
import type { WrittenPage } from '~/editors/writtenPages.ts';
import type { Locale } from '~/i18n/locales.ts';

const english = `---
title: Locations
reviewed: "2026-01-05"
---

Offshore is cheaper.

| Place | Rate |
| --- | --- |
| Here | low |

## Wages {/* #wages */}
`;
const version = versionOf(english);
const turkish = '---\ntitle: Konum\nreviewed: "2026-01-05"\n---\n\nUcuz.\n';
const page = (locale: Locale, text: string, name = 'location'): WrittenPage => ({
  file: `content/guides/${locale}/${name}.mdx`,
  room: 'guides',
  locale,
  name,
  text,
});

test.each([
  ['a new day of review', english.replace('2026-01-05', '2026-11-22')],
  ['other line breaks', english.replace('Offshore is', 'Offshore\nis').replaceAll('\n', '\r\n')],
  [
    'a table laid out wider',
    english.replace('| --- | --- |', '|:------|-----:|').replace('Here |', 'Here   |'),
  ],
  ['a note to translators', english.replace('cheaper.', 'cheaper. {/* not “cheap” */}')],
])('%s is no new version for a translator', (_, text) => {
  expect(versionOf(text)).toBe(version);
});

test.each([
  ['another word', english.replace('cheaper', 'dearer')],
  ['another title', english.replace('Locations', 'Places')],
  ['another id of a heading', english.replace('#wages', '#pay')],
  ['a figure', english.replace('cheaper.', 'cheaper. <Figure id="ph.rate.hour" />')],
])('%s is a new version', (_, text) => {
  expect(versionOf(text)).not.toBe(version);
});

test('a translation is marked once, and marked again in the same place', () => {
  const marked = withFollows(turkish, '0123abcd');
  expect(marked).toBe('---\ntitle: Konum\nreviewed: "2026-01-05"\nfollows: "0123abcd"\n---\n\nUcuz.\n');
  expect(withFollows(marked, version)).toBe(marked.replace('0123abcd', version));
  expect(followedBy(marked)).toBe('0123abcd');
  expect(followedBy(turkish)).toBeUndefined();
});

test('each language is told what it lacks, what is behind, what says nothing and what follows nothing', () => {
  const all = standings([
    page('en', english),
    page('tr', withFollows(turkish, version)),
    page('ja', withFollows(turkish, '0123abcd')),
    page('ko', turkish),
    page('ko', turkish, 'places'),
  ]);
  expect(all.map(({ file, state }) => `${file} ${state}`)).toEqual([
    'content/guides/zh-cn/location.mdx missing',
    'content/guides/ja/location.mdx stale',
    'content/guides/ko/location.mdx unmarked',
    'content/guides/ko/places.mdx orphan',
    'content/guides/tr/location.mdx current',
  ]);
  const lines = report(all);
  expect(lines[0]).toBe('简体中文 (zh-cn): 0 current, 1 missing');
  expect(lines[3]).toContain(
    `behind   content/guides/ja/location.mdx follows 0123abcd, English is ${version}.`,
  );
  expect(lines.at(-1)).toBe('Türkçe (tr): 1 current');
});
