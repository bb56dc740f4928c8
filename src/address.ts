/** Where the site is published; without SITE_URL a reserved example address stands in, and the build says so. */
export const siteUrl = process.env['SITE_URL'] ?? 'https://support-cost-guide.example';

/** The public repository that "suggest a correction" leads to; set by REPOSITORY_URL, else a reserved example. */
const repositoryUrl = process.env['REPOSITORY_URL'] ?? 'https://code.example/support-cost-guide';

/** Where a reader may propose a change to a file of the repository. */
export const editUrl = (file: string): string => `${repositoryUrl}/edit/main/${file}`;
