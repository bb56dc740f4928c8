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
    neighbors: 'Önceki ve sonraki sayfa',
    search: 'Ara',
    data: 'Veriler ve yöntem',
  },
  meta: {
    lastReviewed: 'Son gözden geçirme',
    page: 'Sayfa',
    edit: 'Düzeltme öner',
    language: 'Dil',
  },
  footer: {
    about: 'Site bilgileri',
    advice: 'Genel bilgidir; hukuki, vergisel veya mali danışmanlık değildir.',
    privacy: 'Çerez yok, izleme yok; sunucuda veri tutulmaz.',
    license: 'Metin ve veriler: {license}. Kod: MIT.',
  },
  notFound: {
    title: 'Bu sayfa bulunamadı',
    description: 'Bu adreste bir sayfa yok.',
    text: 'Adres yanlış yazılmış veya sayfa taşınmış olabilir. Sitedeki her şeye aşağıdaki sayfalardan ulaşabilirsiniz:',
  },
} satisfies Strings;
