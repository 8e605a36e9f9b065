// Runs our case and its peer in the same rounds, in turning order: the first rounds only warm up.

export const warmUps = 2;
export const counted = 9;

export function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Our time over the peer's in each counted round. */
export function ratiosOf(ours, peer, rounds = counted) {
  const found = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const oursFirst = round % 2 === 0;
    const first = oursFirst ? timeOf(ours) : timeOf(peer);
    const second = oursFirst ? timeOf(peer) : timeOf(ours);
    if (round >= warmUps) found.push(oursFirst ? first / second : second / first);
  }
  return found;
}

/** So often that a clock of microseconds can tell. */
export const often = (times, work) => () => {
  for (let time = 0; time < times; time += 1) work(time);
};

/** Both answer the same, to a share of it; a benchmark of different answers says nothing. */
export function agree(what, ours, peer, share = 1e-9) {
  if (Math.abs(ours - peer) <= share * Math.max(1, Math.abs(peer))) return;
  throw new Error(`${what}: ours gives ${ours}, the peer ${peer}.`);
}
