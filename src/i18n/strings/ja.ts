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
  },
  meta: {
    lastReviewed: '最終確認日：{date}',
    edit: '修正を提案',
    language: '言語',
  },
} satisfies Strings;
