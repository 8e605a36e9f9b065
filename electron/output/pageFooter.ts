// The footer of each printed page: its source on the left, the page number on the right.
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const asText = (text: string) => text.replaceAll(/[&<>]/g, (sign) => signs[sign] ?? sign);

/** Chromium fills in the numbers. It draws this outside of the page, which has no style of ours. */
export function footerTemplate(text: string, side: string): string {
  const style = `width: 100%; margin: 0 ${side}; display: flex; gap: 8mm; justify-content: space-between; font: 7.5pt sans-serif; font-variant-ligatures: none; color: #444`;
  const page = '<span class="pageNumber"></span> of <span class="totalPages"></span>';
  return `<div style="${style}"><span>${asText(text)}</span><span style="white-space: nowrap">Page ${page}</span></div>`;
}
