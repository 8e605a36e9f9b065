// What `npm run faults` says of its counts: their table, and whether all is as expected.

const head = ['Fault', 'Played', 'Lost', 'Silent', ''];

export function tableOf(lines) {
  const cells = lines.map(({ fault, played, lost, silent, more = '' }) => [
    fault,
    played.toLocaleString('en'),
    lost,
    silent,
    more,
  ]);
  const rule = head.map(() => '---');
  return [head, rule, ...cells].map((each) => `| ${each.join(' | ')} |`).join('\n');
}

/** `failed` is how many runs ended with an error: a loss that no run failed over counts as well. */
export function verdictOf(lines, failed) {
  const sum = (of) => lines.reduce((all, line) => all + line[of], 0);
  const [lost, silent] = [sum('lost'), sum('silent')];
  return {
    sums: `${sum('played').toLocaleString('en')} faults: ${lost} lost, ${silent} silent.`,
    isGood: failed === 0 && lines.length > 0 && lost === 0 && silent === 0,
  };
}
