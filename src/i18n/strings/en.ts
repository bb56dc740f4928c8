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
