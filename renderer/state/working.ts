// Shows what goes on beside the window, exports and the reading of files; loaded before the first of them.
import { on } from './bridge.ts';
import { setState } from './store.ts';

on.work((work) => setState({ work }));
