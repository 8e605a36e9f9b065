// What a page may need with a large plan beside the example, and what of the pages measured is beyond that.

/** Times its first rows, milliseconds at once, megabytes. */
const limits = { times: 3, atOnce: 50, memory: 300 };

function beyond(example, large) {
  return [
    large.shown > limits.times * example.shown && 'first rows',
    large.longest > limits.atOnce && 'at once',
    large.memory > example.memory + limits.memory && 'memory',
  ].filter(Boolean);
}

function sentenceOf(label, example, large, found) {
  const over = found.length > 0 ? `; BEYOND: ${found.join(', ')}` : '';
  return `${label}: first rows ${example.shown} → ${large.shown} ms, longest task ${example.longest} → ${large.longest} ms, memory ${example.memory} → ${large.memory} MB, elements ${example.elements} → ${large.elements}${over}`;
}

/** Pages by name; the answer has what to say of each, how many are beyond, and the exit code that says so. */
export function judgePages(examples, larges) {
  const labels = Object.keys(larges);
  const found = labels.map((label) => beyond(examples[label], larges[label]));
  const sentences = labels.map((label, at) =>
    sentenceOf(label, examples[label], larges[label], found[at]),
  );
  const late = found.filter((each) => each.length > 0).length;
  const of = (some, measure) => Math.max(...Object.values(some).map((page) => page[measure]));
  const more = `5,000 members, 50,000 invoices, 2,000 goals, 100 scenarios: first rows within ${of(larges, 'shown')} ms of processor time (example ${of(examples, 'shown')} ms), longest task ${of(larges, 'longest')} ms, window at most ${of(larges, 'memory')} MB (example ${of(examples, 'memory')} MB); ${late} of ${labels.length} pages beyond their limits`;
  return { sentences, more, played: labels.length, late, exitCode: late > 0 ? 1 : 0 };
}
