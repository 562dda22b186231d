/** A file that the bundler puts into the bundle as bytes. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
