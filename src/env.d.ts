/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Folder of the search index, with the version of this build: `/pagefind/1f2e3d4c5b/`. */
  readonly SEARCH_INDEX: string;
}

declare namespace App {
  interface Locals {
    /** The notes of figures that the page being built already holds: the id of each by its figure. */
    figures?: Map<string, string>;
  }
}
