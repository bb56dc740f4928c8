import type { AstroIntegration } from 'astro';

const settings = {
  SITE_URL: 'canonical addresses, the sitemap and link previews',
  REPOSITORY_URL: '“suggest a correction”',
};

/** Says at the end of a build which public addresses are still the reserved examples. */
export const addresses = (): AstroIntegration => ({
  name: 'addresses',
  hooks: {
    'astro:build:done': ({ logger }) => {
      const unset = Object.entries(settings).filter(([name]) => process.env[name] === undefined);
      if (unset.length === 0) return;
      const parts = unset.map(([name, use]) => `${name} (${use})`).join(' and ');
      logger.warn(`${parts} not set: a reserved example address is used.`);
    },
  },
});
