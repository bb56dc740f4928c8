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
    neighbors: '이전 글과 다음 글',
    search: '검색',
    data: '데이터와 방법',
  },
  meta: {
    lastReviewed: '최종 검토일',
    page: '쪽',
    edit: '수정 제안하기',
    language: '언어',
  },
  footer: {
    about: '사이트 정보',
    advice: '일반적인 정보이며 법률·세무·재무 자문이 아닙니다.',
    privacy: '쿠키나 추적 도구를 쓰지 않으며, 서버에 데이터를 저장하지 않습니다.',
    license: '글과 데이터: {license}, 코드: MIT',
  },
  notFound: {
    title: '페이지를 찾을 수 없습니다',
    description: '이 주소에는 페이지가 없습니다.',
    text: '주소가 잘못되었거나 페이지가 옮겨졌을 수 있습니다. 아래 페이지에서 사이트의 모든 내용을 찾아볼 수 있습니다.',
  },
} satisfies Strings;
