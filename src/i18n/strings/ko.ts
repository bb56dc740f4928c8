import type { Strings } from '../strings.ts';

export default {
  site: {
    name: '고객 상담 아웃소싱 비용 가이드',
    question: '고객 상담 아웃소싱, 비용은 얼마나 들까요?',
  },
  nav: {
    home: '홈',
    guide: '가이드',
    calculators: '비용 계산기',
    glossary: '용어집',
    faq: '자주 묻는 질문',
    about: '사이트 소개',
    main: '주 메뉴',
    skip: '본문으로 건너뛰기',
    breadcrumb: '현재 위치',
    toc: '목차',
    previous: '이전 글: {title}',
    next: '다음 글: {title}',
  },
  meta: {
    lastReviewed: '최종 검토일: {date}',
    edit: '수정 제안하기',
    language: '언어',
  },
} satisfies Strings;
