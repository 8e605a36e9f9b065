// The production build: three parts, each a folder of plain files that runs from anywhere.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const part = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    // The other one brings a `require` of its own, which Node refuses beside the builder's.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      outDir: 'out/electron',
      target: 'node20.18',
      // Everything inside, so that `out` needs no packages beside it.
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: part('electron/app/main.ts'),
          receivedReader: part('electron/received/receivedReader.ts'),
          receivedWorker: part('electron/received/receivedWorker.ts'),
          spreadsheetWorker: part('electron/received/spreadsheetWorker.ts'),
          exportWriter: part('electron/output/exportWriter.ts'),
          snapshotWriter: part('electron/session/snapshotWriter.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/electron',
      target: 'node20.18',
      emptyOutDir: false,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: part('electron/app/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: 'chrome130',
      minify: true,
      modulePreload: { polyfill: false },
      // The content policy allows no font from a data address.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: part('renderer/index.html'), report: part('renderer/report.html') },
        output: {
          // Each file that is asked for costs the start milliseconds: what it needs comes in two. The
          // first script, which only waits for the first frame, must need neither.
          codeSplitting: {
            groups: [
              // Above the rest, which need it as well: else one of them would come with the first script.
              { name: 'client', test: /node_modules\/react-dom\//, priority: 3 },
              { name: 'waiting', test: /vite\/preload-helper/, priority: 3 },
              {
                name: 'frame',
                test: /renderer\/(frame\/App|overview\/OverviewPage)\.tsx$/,
                priority: 2,
              },
              // The cards below the fold of the overview come in one, and are drawn in one frame.
              {
                name: 'cards',
                test: /renderer\/(governance|infrastructure|goals)\/OverviewCard|renderer\/pathForward\/PathForwardCard/,
                priority: 1,
              },
              // All charts but what draws them, which is loaded by the first that is drawn.
              {
                name: 'charts',
                test: /renderer\/charts\/(CoverChart|FanChart|HistogramChart|SwingBar)\.tsx$/,
              },
              // What changes the plan comes whole with the first page that does, grids and dialogs with it.
              {
                name: 'edit',
                test: /renderer\/(state\/(dispatch|importing)|editing\/(grid|cell)|ui\/(grid\/|Toolbar|Field|Select|Menu))/,
              },
            ],
          },
        },
      },
    },
  },
});
