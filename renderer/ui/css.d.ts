// Lets a component name its style sheet; the bundler turns the import into a linked file.
declare module '*.css';
