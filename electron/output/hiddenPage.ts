// Renders pages of the application in a hidden window.
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import type { Paper } from '../../shared/bridge/paper.ts';
import type { HiddenPage, HiddenPages } from './boardPack.ts';
import { endedCode } from './exportFork.ts';
import { onPaper } from './onPaper.ts';

type NewWindow = (options: BrowserWindowConstructorOptions) => BrowserWindow;

/** `newWindow` opens one with the rights of a page; `origin` is that of our pages. */
export function hiddenPages(newWindow: NewWindow, origin: string, paper: Paper): HiddenPages {
  return {
    open: async (draw, signal) => {
      signal?.throwIfAborted();
      const window = newWindow({ show: false, width: 1280, height: 800, useContentSize: true });
      const stop = () => window.destroy();
      signal?.addEventListener('abort', stop);
      try {
        return await Promise.race([draw(pageIn(window, origin, paper)), gone(window)]);
      } finally {
        signal?.removeEventListener('abort', stop);
        window.destroy();
      }
    },
  };
}

function pageIn(window: BrowserWindow, origin: string, paper: Paper): HiddenPage {
  const { webContents } = window;
  const load = async (path: string) => {
    // It is ours and lies beside the program: where it does not come, its process is gone.
    await window.loadURL(`${origin}${path}`).catch((error) => {
      throw ended(String(error));
    });
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

const ended = (why: string) => Object.assign(new Error(why), { code: endedCode });

/** Rejects when the window is closed, or its process ends: what it was asked is never answered then. */
function gone(window: BrowserWindow): Promise<never> {
  return new Promise((_done, fail) => {
    window.once('closed', () => fail(ended('its page was closed')));
    window.webContents.once('render-process-gone', (_event, { reason }) =>
      fail(ended(`its page ended: ${reason}`)),
    );
  });
}

const patience = 300_000;

// Runs in the page: it is drawn once it has a heading and its fonts, and waits for no part of its own.
// A page that fails never has.
// Asking for the height lays the page out: before that no font is even being loaded.
const untilDrawn = `new Promise((done, fail) => {
  const look = () => {
    const height = document.querySelector('h1')?.offsetHeight ?? 0;
    const isWhole = document.querySelector('[aria-busy=true]') === null;
    if (height > 0 && isWhole && document.fonts.status === 'loaded') done(true);
    else if (performance.now() > ${patience}) fail(new Error('The page was not drawn.'));
    else setTimeout(look, 20);
  };
  look();
})`;
