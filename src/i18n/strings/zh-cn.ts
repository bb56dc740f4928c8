import type { Strings } from '../strings.ts';

export default {
  site: {
    name: '客服外包成本指南',
    question: '客服外包要花多少钱？',
  },
  nav: {
    home: '首页',
    guide: '指南',
    calculators: '测算工具',
    glossary: '术语表',
    faq: '常见问题',
    about: '关于本站',
    main: '主菜单',
    skip: '跳到正文',
    breadcrumb: '当前位置',
    toc: '本页目录',
    previous: '上一篇：{title}',
    next: '下一篇：{title}',
  },
  meta: {
    lastReviewed: '最近审核：{date}',
    edit: '提出修改建议',
    language: '语言',
  },
} satisfies Strings;
