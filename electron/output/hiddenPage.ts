// Renders pages of the application in a hidden window.
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import type { Paper } from '../../shared/bridge/paper.ts';
import type { HiddenPage, HiddenPages } from './boardPack.ts';
import { onPaper } from './onPaper.ts';

type NewWindow = (options: BrowserWindowConstructorOptions) => BrowserWindow;

/** `newWindow` opens one with the rights of a page; `origin` is that of our pages. */
export function hiddenPages(newWindow: NewWindow, origin: string, paper: Paper): HiddenPages {
  return {
    open: async (draw) => {
      const window = newWindow({ show: false, width: 1280, height: 800, useContentSize: true });
      try {
        return await draw(pageIn(window, origin, paper));
      } finally {
        window.destroy();
      }
    },
  };
}

function pageIn(window: BrowserWindow, origin: string, paper: Paper): HiddenPage {
  const { webContents } = window;
  const load = async (path: string) => {
    await window.loadURL(`${origin}${path}`);
    await webContents.executeJavaScript(untilDrawn);
  };
  return {
    pdf: async (path, footerTemplate) => {
      await load(path);
      const asked = {
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        printBackground: true,
        preferCSSPageSize: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate,
      };
      return await onPaper(webContents, paper, () => webContents.printToPDF(asked));
    },
    picture: async (path) => {
      await load(path);
      return (await webContents.capturePage()).toPNG();
    },
  };
}

const patience = 300_000;

// Runs in the page: it is drawn once it has a heading and its fonts. A page that fails never has.
// Asking for the height lays the page out: before that no font is even being loaded.
const untilDrawn = `new Promise((done, fail) => {
  const look = () => {
    const height = document.querySelector('h1')?.offsetHeight ?? 0;
    if (height > 0 && document.fonts.status === 'loaded') done(true);
    else if (performance.now() > ${patience}) fail(new Error('The page was not drawn.'));
    else setTimeout(look, 20);
  };
  look();
})`;
