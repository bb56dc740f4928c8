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
  search: {
    label: 'サイト内検索',
    placeholder: '用語・費用・質問を入力',
    submit: '検索',
    close: '検索を閉じる',
    loading: '検索中…',
    found: { one: '「{query}」の検索結果：{n}件', other: '「{query}」の検索結果：{n}件' },
    none: '「{query}」に一致する結果はありません',
    tryOther: 'より短い語や別の表記でお試しください。',
    failed: '検索機能を読み込めませんでした。通信環境を確認して再度お試しください。',
    retry: '再試行',
    instead: 'こちらからもご覧いただけます',
    kinds: { guide: 'ガイド', faq: 'よくある質問', calculator: '費用シミュレーター', page: '当サイト' },
    shortcut: '「/」キーで検索を開く',
    noScript:
      '検索にはJavaScriptが必要ですが、お使いのブラウザーでは無効になっています。すべてのページは次のリンクからご覧いただけます。',
    description:
      'カスタマーサポートの外部委託費用について、ガイド、よくある質問、費用シミュレーターを検索できます。',
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
