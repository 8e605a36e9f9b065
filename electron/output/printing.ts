// Prints the page that is shown: through the system dialog, or as a PDF where there is no printer.
import type { WebContents } from 'electron';
import type { PrintedPage } from '../../shared/bridge/channels.ts';
import type { Paper } from '../../shared/bridge/paper.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { onPaper } from './onPaper.ts';
import { footerTemplate } from './pageFooter.ts';
import { type FileDialogs, saveFile } from './saveFile.ts';

/** The path of the PDF; null where it went to a printer, or nowhere. */
export async function printPage(
  contents: WebContents,
  dialogs: FileDialogs,
  asked: PrintedPage,
  paper: Paper,
): Promise<Result<string | null, Problem>> {
  const printers = await contents.getPrintersAsync();
  const size = `${paper} landscape`;
  if (printers.length > 0) {
    return await onPaper(contents, size, () => throughDialog(contents, asked, paper));
  }
  const text = await onPaper(contents, size, () => pdfOf(contents, asked));
  return await saveFile(dialogs, { name: asked.name, text });
}

function throughDialog(
  contents: WebContents,
  { footer }: PrintedPage,
  pageSize: Paper,
): Promise<Result<null, Problem>> {
  return new Promise((done) => {
    contents.print({ printBackground: true, footer, pageSize, landscape: true }, (printed, why) => {
      done(printed || isSecondThought(why) ? ok(null) : no(notPrinted(why)));
    });
  });
}

/** Chromium tells of a dialog that was closed as of a failure. */
const isSecondThought = (why: string) => /cancell?ed/i.test(why);

function pdfOf(contents: WebContents, { footer }: PrintedPage): Promise<Uint8Array> {
  return contents.printToPDF({
    generateTaggedPDF: true,
    printBackground: true,
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footerTemplate(footer, '14mm'),
  });
}

function notPrinted(why: string): Problem {
  return {
    kind: 'problem',
    what: 'The page was not printed.',
    why: why === '' ? 'The printer gave no reason.' : `The printer says: ${why}.`,
    remedy: 'Check the printer, and try again.',
    safe: 'Your workspace is unchanged.',
  };
}
