// Names of files that leave the application.

/** A name that every file system takes. */
export function fileName(words: string, ending: string): string {
  const plain = words.replaceAll(/[^\p{L}\p{N} ._-]/gu, ' ').replaceAll(/\s+/g, ' ');
  return `${plain.trim().slice(0, 80) || 'Plan'}.${ending}`;
}
