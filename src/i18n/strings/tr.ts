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
  search: {
    label: 'Sitede ara',
    placeholder: 'Terim, maliyet veya soru yazın',
    submit: 'Ara',
    close: 'Aramayı kapat',
    loading: 'Aranıyor…',
    found: { one: '“{query}” için {n} sonuç', other: '“{query}” için {n} sonuç' },
    none: '“{query}” için sonuç bulunamadı',
    tryOther: 'Daha kısa bir sözcük veya farklı bir yazım deneyin.',
    failed: 'Arama yüklenemedi. Bağlantınızı kontrol edip yeniden deneyin.',
    retry: 'Yeniden dene',
    instead: 'Buradan başlayabilirsiniz',
    kinds: { guide: 'Rehber', faq: 'Sık sorulan sorular', calculator: 'Hesaplama aracı', page: 'Bu site' },
    shortcut: '“/” tuşu aramayı açsın',
    noScript:
      'Arama için JavaScript gerekir; tarayıcınızda kapalı. Sitedeki her şeye şu sayfalardan ulaşabilirsiniz:',
    description:
      'Müşteri hizmetlerinde dış kaynak kullanımının maliyetiyle ilgili rehberde, sık sorulan sorularda ve hesaplama araçlarında arayın.',
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
