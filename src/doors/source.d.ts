/** A bundle as a text; only in the build of the one page (`scripts/buildOnePage.mjs`). */
declare module '*?source' {
  const source: string;
  export default source;
}
