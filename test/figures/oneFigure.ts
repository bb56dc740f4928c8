import { parseBook } from '~/figures/book.ts';

/** A dataset of one figure, what an agent-hour costs in the Philippines, from one source. */
export const oneFigure = (value: object, source: object) =>
  parseBook({
    'content/data/countries/ph.json': JSON.stringify({
      'rate.hour': {
        unit: 'USD/agent-hour',
        basis: 'paid',
        tax: 'excl',
        stands: 'published',
        series: {
          '2026': { typical: 11, spread: 'single', sources: ['source'], confidence: 'low', ...value },
        },
        use: '2026',
      },
    }),
    'content/data/sources.json': JSON.stringify({
      source: {
        title: 'What agents cost',
        publisher: 'An adviser',
        url: 'https://adviser.example/',
        kind: 'analyst',
        language: 'en',
        ...source,
      },
    }),
  });
