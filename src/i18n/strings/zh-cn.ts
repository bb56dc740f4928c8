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
    neighbors: '上一篇与下一篇',
    search: '搜索',
    data: '数据与方法',
  },
  meta: {
    lastReviewed: '最近审核',
    page: '页次',
    edit: '提出修改建议',
    language: '语言',
  },
  footer: {
    about: '网站信息',
    advice: '本站内容仅供一般参考，不构成法律、税务或财务建议。',
    privacy: '不使用 Cookie，不追踪用户，服务器不保存任何数据。',
    license: '文字与数据：{license}；代码：MIT。',
  },
  notFound: {
    title: '页面不存在',
    description: '该网址下没有页面。',
    text: '网址可能有误，或页面已经移动。可从以下页面查找本站内容：',
  },
} satisfies Strings;
