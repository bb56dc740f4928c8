import { expect, test } from 'vitest';
import { article, breadcrumbs, faqPage, jsonLd } from '~/layouts/structured.ts';

const about = { locale: 'ja', path: 'faq/', title: '質問', description: '費用について' } as const;

test('a search engine is told each question of the FAQ with the answer shown first', () => {
  const page = faqPage(about, [{ question: 'いくらですか', answer: '10～50ドルです' }]);
  expect(page).toMatchObject({
    inLanguage: 'ja',
    mainEntity: [{ name: 'いくらですか', acceptedAnswer: { text: '10～50ドルです' } }],
  });
});

test('the breadcrumb counts from one and gives whole addresses', () => {
  const trail = breadcrumbs('tr', [
    { name: 'Ana sayfa', path: '' },
    { name: 'Etkenler', path: 'guide/factors/' },
  ]);
  expect(trail).toMatchObject({
    itemListElement: [
      { position: 1, item: expect.stringMatching(/^https:\/\/[^/]+\/tr\/$/) },
      { position: 2, item: expect.stringMatching(/^https:\/\/[^/]+\/tr\/guide\/factors\/$/) },
    ],
  });
});

test('no title can end the script it stands in', () => {
  const text = jsonLd([article({ ...about, title: '</script><b>' }, '2026-11-22')]);
  expect(text).not.toContain('</script>');
  expect(JSON.parse(text)['@graph'][0].headline).toBe('</script><b>');
});
