/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Folder of the search index, with the version of this build: `/pagefind/1f2e3d4c5b/`. */
  readonly SEARCH_INDEX: string;
}

declare namespace App {
  interface Locals {
    /** The ids of the notes of figures that the page being built already holds. */
    figures?: Set<string>;
    /** The style sheets that what stands on the page being built needs. */
    sheets?: Set<import('~/styles/sheets.ts').Sheet>;
  }
}
