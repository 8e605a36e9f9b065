// Lets a component name its style sheet; the bundler turns the import into a linked file.
declare module '*.css';
// The text of one, for a part of the page with style sheets of its own.
declare module '*.css?inline' {
  const text: string;
  export default text;
}
