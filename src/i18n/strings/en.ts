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
    // Accessible name of the pair of links at the foot of a page.
    neighbors: 'Previous and next page',
    search: 'Search',
    data: 'Data and method',
  },
  meta: {
    lastReviewed: 'Last reviewed',
    // How far along the reading order this page stands; the value beside it is "2 / 7".
    page: 'Page',
    edit: 'Suggest a correction',
    language: 'Language',
  },
  search: {
    label: 'Search the site',
    placeholder: 'Term, cost or question',
    submit: 'Search',
    close: 'Close search',
    loading: 'Searching…',
    // {query}: what the reader typed. {n}: how many results are listed.
    found: { one: '{n} result for “{query}”', other: '{n} results for “{query}”' },
    none: 'No results for “{query}”',
    tryOther: 'Try a shorter word or another spelling.',
    failed: 'Search did not load. Check your connection and try again.',
    retry: 'Try again',
    // Heading of a short list of pages: calculators, FAQ, guide, data.
    instead: 'Places to start',
    // Where a result stands, before the title of its page.
    kinds: { guide: 'Guide', faq: 'FAQ', calculator: 'Calculator', page: 'This site' },
    // A checkbox: some people press “/” by accident, for instance when they dictate.
    shortcut: 'The “/” key opens search',
    noScript:
      'Search needs JavaScript, and your browser has it switched off. Everything on the site can be reached from here:',
    description:
      'Search the guide, the common questions and the calculators on what outsourced customer support costs.',
  },
  footer: {
    // Accessible name of the links at the foot of every page.
    about: 'About this site',
    advice: 'General information, not legal, tax or financial advice.',
    privacy: 'No cookies, no tracking, no data kept on a server.',
    // {license}: name of the license as a link, "CC BY 4.0".
    license: 'Text and data: {license}. Code: MIT.',
  },
  notFound: {
    title: 'This page does not exist',
    description: 'There is no page at this address.',
    text: 'The address may be mistyped, or the page may have moved. These pages lead to everything on the site:',
  },
} as const;
