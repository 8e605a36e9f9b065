// How a rank correlation becomes that of normals; apart from the draws, which the window does not need.

/** Of a rank correlation the correlation of the normals beneath it. */
export const normalCorrelation = (rank: number): number => 2 * sineOf((Math.PI * rank) / 6);

// The sine up to 30 degrees by its series, so that no library decides the bits.
function sineOf(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; k < 12; k += 1) {
    term *= (-x * x) / (2 * k * (2 * k + 1));
    sum += term;
  }
  return sum;
}
