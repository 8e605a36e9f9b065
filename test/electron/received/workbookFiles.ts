// Workbooks made by hand: sheets as XML, zipped as a spreadsheet program does.
import { strToU8, zipSync } from 'fflate';

/** The rows of one sheet as XML. */
export type SheetXml = readonly [name: string, rows: string];

const type = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Styles: 0 plain, 1 a day, 2 a percentage, 3 one by a format of its own, 4 in red, 5 euros, 6 dollars, 7 to 10 units. */
const styles = `<styleSheet xmlns="${type}"><numFmts count="8">
<numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0 &quot;% of all&quot;"/>
<numFmt numFmtId="166" formatCode="#,##0.00\\ [$€-407]"/><numFmt numFmtId="167" formatCode="[$$-409]#,##0.00"/>
<numFmt numFmtId="168" formatCode="0&quot;k&quot;;-0&quot;k&quot;"/><numFmt numFmtId="169" formatCode="[$$-409]0.0&quot; million&quot;"/>
<numFmt numFmtId="170" formatCode="#,##0,&quot;k&quot;"/><numFmt numFmtId="171" formatCode="0&quot; per month&quot;"/></numFmts>
<cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>
<cellXfs count="11"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="169"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>
</styleSheet>`;

const workbook = (sheets: readonly SheetXml[]) => `<workbook xmlns="${type}" xmlns:r="${relations}">
<sheets>${sheets.map(([name], at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`;

const targets = (sheets: readonly SheetXml[]) =>
  sheets
    .map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join('');

export const row = (line: number, ...cells: readonly string[]) =>
  `<row r="${line}">${cells.join('')}</row>`;
export const text = (at: string, words: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
export const number = (at: string, value: string, style = 0) =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

export function workbookOf(
  sheets: readonly SheetXml[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts: Record<string, string> = {
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets(sheets)}<Relationship Id="rId99" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    ...more,
  };
  for (const [at, [, rows]] of sheets.entries()) {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${type}"><sheetData>${rows}</sheetData></worksheet>`;
  }
  const packed = Object.entries(parts).map(([name, xml]): [string, Uint8Array] => [
    name,
    strToU8(xml),
  ]);
  return zipSync(Object.fromEntries(packed));
}
