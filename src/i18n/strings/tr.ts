import type { Strings } from '../strings.ts';

export default {
  site: {
    name: 'Destek Maliyeti Rehberi',
    question: 'Müşteri hizmetlerinde dış kaynak kullanmak ne kadara mal olur?',
  },
  nav: {
    home: 'Ana sayfa',
    guide: 'Rehber',
    calculators: 'Hesaplama araçları',
    glossary: 'Terimler sözlüğü',
    faq: 'Sık sorulan sorular',
    about: 'Hakkında',
    main: 'Ana menü',
    skip: 'Ana içeriğe geç',
    breadcrumb: 'Buradasınız',
    toc: 'Bu sayfada',
    previous: 'Önceki: {title}',
    next: 'Sonraki: {title}',
  },
  meta: {
    lastReviewed: 'Son gözden geçirme: {date}',
    edit: 'Düzeltme öner',
    language: 'Dil',
  },
} satisfies Strings;
