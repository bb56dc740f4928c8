export default {
  site: {
    name: 'Support Cost Guide',
    question: 'What does it cost to outsource customer support?',
  },
  nav: {
    home: 'Home',
    guide: 'Guide',
    calculators: 'Calculators',
    glossary: 'Glossary',
    faq: 'FAQ',
    about: 'About',
    main: 'Main menu',
    skip: 'Skip to main content',
    breadcrumb: 'You are here',
    toc: 'On this page',
    previous: 'Previous: {title}',
    next: 'Next: {title}',
  },
  meta: {
    lastReviewed: 'Last reviewed: {date}',
    edit: 'Suggest a correction',
    language: 'Language',
  },
} as const;
