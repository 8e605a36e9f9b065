// Prints the page that is seen: through the dialog of the system, or as a PDF where it has no printer.
import { BrowserWindow, type WebContents } from 'electron';
import type { PageOnPaper } from '../shared/bridge/channels.ts';
import type { Problem } from '../shared/bridge/problem.ts';
import { no, ok, type Result } from '../shared/values/result.ts';
import { footTemplate } from './foot.ts';
import { askAndWriteFile } from './papers.ts';

/** The path of the PDF; null where it went to a printer, or nowhere. */
export async function printPage(asked: PageOnPaper): Promise<Result<string | null, Problem>> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (!window) return ok(null);
  const contents = window.webContents;
  const printers = await contents.getPrintersAsync();
  return printers.length > 0 ? await throughDialog(contents, asked) : await asPdf(contents, asked);
}

function throughDialog(
  contents: WebContents,
  { foot }: PageOnPaper,
): Promise<Result<null, Problem>> {
  return new Promise((done) => {
    contents.print({ printBackground: true, footer: foot }, (printed, why) => {
      done(printed || isSecondThought(why) ? ok(null) : no(notPrinted(why)));
    });
  });
}

/** Chromium tells of a dialog that was closed as of a failure. */
const isSecondThought = (why: string) => /cancell?ed/i.test(why);

async function asPdf(
  contents: WebContents,
  { name, foot }: PageOnPaper,
): Promise<Result<string | null, Problem>> {
  const text = await contents.printToPDF({
    generateTaggedPDF: true,
    printBackground: true,
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footTemplate(foot, '14mm'),
  });
  return await askAndWriteFile({ name, text });
}

function notPrinted(why: string): Problem {
  return {
    kind: 'problem',
    what: 'The page was not printed.',
    why: why === '' ? 'The printer gave no reason.' : `The printer says: ${why}.`,
    remedy: 'Look at the printer, and try again.',
    safe: 'The workspace is not touched by this.',
  };
}
