// `--help`: what a command does and which words it takes, before anything is fetched or started.
import { say } from './run.mjs';

/** Ends the command where its help is asked for; otherwise does nothing. */
export function explain(text) {
  const asked = process.argv.slice(2).some((word) => word === '--help' || word === '-h');
  if (!asked) return;
  say(text);
  process.exit(0);
}
