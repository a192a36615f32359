/** The text of a script for browsers, from this folder: minified by the build. */
declare module 'script:*' {
  const text: string;
  export default text;
}
