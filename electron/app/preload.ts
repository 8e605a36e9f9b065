// The preload script: exposes exactly the bridge to the window, and nothing of Electron.
import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type {
  Answer,
  Bridge,
  ChannelName,
  EventName,
  Events,
  Request,
} from '../../shared/bridge/channels.ts';

function ask<C extends ChannelName>(channel: C) {
  return (request: Request<C>): Promise<Answer<C>> => ipcRenderer.invoke(channel, request);
}

/** What is told before anybody listens waits for who listens first: some of that is loaded after the first picture. */
function listen<E extends EventName>(event: E) {
  const early: Events[E][] = [];
  // The Electron event is dropped: it would hand the page the sender.
  const keep = (_event: unknown, told: Events[E]) => void early.push(told);
  ipcRenderer.on(event, keep);
  return (listener: (told: Events[E]) => void) => {
    const pass = (_event: unknown, told: Events[E]) => listener(told);
    ipcRenderer.off(event, keep);
    ipcRenderer.on(event, pass);
    for (const told of early.splice(0)) listener(told);
    return () => void ipcRenderer.off(event, pass);
  };
}

const bridge = {
  ask: {
    about: ask('about'),
    openLink: ask('openLink'),
    openWorkspace: ask('openWorkspace'),
    planToPrint: ask('planToPrint'),
    startWorkspace: ask('startWorkspace'),
    openAgain: ask('openAgain'),
    openWorkspaceAt: ask('openWorkspaceAt'),
    library: ask('library'),
    placeLibrary: ask('placeLibrary'),
    labelWorkspace: ask('labelWorkspace'),
    duplicateWorkspace: ask('duplicateWorkspace'),
    trashWorkspace: ask('trashWorkspace'),
    saveWorkspaceAs: ask('saveWorkspaceAs'),
    showInFolder: ask('showInFolder'),
    checkOutsideChanges: ask('checkOutsideChanges'),
    nameActor: ask('nameActor'),
    save: ask('save'),
    holdEdit: ask('holdEdit'),
    leftOver: ask('leftOver'),
    putAway: ask('putAway'),
    tellTyped: ask('tellTyped'),
    holdTyped: ask('holdTyped'),
    saveElsewhere: ask('saveElsewhere'),
    history: ask('history'),
    entryAt: ask('entryAt'),
    neededToUndo: ask('neededToUndo'),
    pastPlan: ask('pastPlan'),
    stepsBefore: ask('stepsBefore'),
    verify: ask('verify'),
    saveRecoveryCopy: ask('saveRecoveryCopy'),
    saveFile: ask('saveFile'),
    writeBoardPack: ask('writeBoardPack'),
    copyPicture: ask('copyPicture'),
    printPage: ask('printPage'),
    exportAs: ask('exportAs'),
    openReceived: ask('openReceived'),
    openHandedFile: ask('openHandedFile'),
    openDropped: ask('openDropped'),
    readSpreadsheet: ask('readSpreadsheet'),
    importChoices: ask('importChoices'),
    keepImportChoices: ask('keepImportChoices'),
    stopWork: ask('stopWork'),
    setTheme: ask('setTheme'),
    csvForm: ask('csvForm'),
    choosePaper: ask('choosePaper'),
    noteVisit: ask('noteVisit'),
    lastVisit: ask('lastVisit'),
    keepNavigation: ask('keepNavigation'),
    tellState: ask('tellState'),
  },
  on: {
    command: listen('command'),
    fileHandedOver: listen('fileHandedOver'),
    awake: listen('awake'),
    work: listen('work'),
    leave: listen('leave'),
    failed: listen('failed'),
  },
} satisfies Bridge;

contextBridge.exposeInMainWorld('treekeeper', bridge);

// Calls between browsers obey no content policy, and Chromium has no switch for them. Before any script of the page.
void webFrame.executeJavaScript(
  'for (const name of Object.getOwnPropertyNames(window)) if (/^(webkit)?RTC/.test(name)) delete window[name]; 0',
);
