/** What `scripts/kernels.mjs` compiles an AssemblyScript file to. */
declare module '*?kernel' {
  const code: {
    /** For a memory of its own. */
    readonly plain: Uint8Array<ArrayBuffer>;
    /** For a memory that threads share. */
    readonly shared: Uint8Array<ArrayBuffer>;
  };
  export default code;
}
