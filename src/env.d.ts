/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Folder of the search index, with the version of this build: `/pagefind/1f2e3d4c5b/`. */
  readonly SEARCH_INDEX: string;
}
