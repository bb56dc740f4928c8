import type { Strings } from '../strings.ts';

export default {
  site: {
    name: 'サポート委託コストガイド',
    question: 'カスタマーサポートの外部委託、費用はいくら？',
  },
  nav: {
    home: 'ホーム',
    guide: 'ガイド',
    calculators: '費用シミュレーター',
    glossary: '用語集',
    faq: 'よくある質問',
    about: 'このサイトについて',
    main: 'メインメニュー',
    skip: '本文へスキップ',
    breadcrumb: '現在位置',
    toc: 'このページの目次',
    previous: '前のページ：{title}',
    next: '次のページ：{title}',
    neighbors: '前後のページ',
    search: '検索',
    data: 'データと方法',
  },
  meta: {
    lastReviewed: '最終確認日',
    page: 'ページ',
    edit: '修正を提案',
    language: '言語',
  },
  footer: {
    about: 'サイト情報',
    advice: '一般的な情報であり、法律・税務・財務の助言ではありません。',
    privacy: 'Cookieの使用もトラッキングも行わず、サーバーにデータを保存しません。',
    license: '文章とデータ：{license}、コード：MIT',
  },
  notFound: {
    title: 'ページが見つかりません',
    description: 'このアドレスにページはありません。',
    text: 'アドレスが誤っているか、ページが移動した可能性があります。次のページからサイト内の情報をたどれます。',
  },
} satisfies Strings;
