// The normal distribution: its quantile and its probability, for inputs that are correlated by rank.

function polynomial(x: number, ...coefficients: readonly number[]): number {
  let value = 0;
  for (const one of coefficients) value = value * x + one;
  return value;
}

function inTheMiddle(q: number): number {
  const r = 0.180625 - q * q;
  return (
    (q *
      polynomial(
        r,
        2509.0809287301227,
        33430.57558358813,
        67265.7709270087,
        45921.95393154987,
        13731.69376550946,
        1971.5909503065513,
        133.14166789178438,
        3.3871328727963665,
      )) /
    polynomial(
      r,
      5226.495278852854,
      28729.085735721943,
      39307.89580009271,
      21213.794301586597,
      5394.196021424751,
      687.1870074920579,
      42.31333070160091,
      1,
    )
  );
}

function inTheTail(r: number): number {
  if (r <= 5) {
    return (
      polynomial(
        r - 1.6,
        0.0007745450142783414,
        0.022723844989269184,
        0.2417807251774506,
        1.2704582524523684,
        3.6478483247632045,
        5.769497221460691,
        4.630337846156546,
        1.4234371107496835,
      ) /
      polynomial(
        r - 1.6,
        1.0507500716444169e-9,
        0.0005475938084995345,
        0.015198666563616457,
        0.14810397642748008,
        0.6897673349851,
        1.6763848301838038,
        2.053191626637759,
        1,
      )
    );
  }
  return (
    polynomial(
      r - 5,
      2.0103343992922881e-7,
      2.7115555687434876e-5,
      0.0012426609473880784,
      0.026532189526576124,
      0.29656057182850487,
      1.7848265399172913,
      5.463784911164114,
      6.657904643501103,
    ) /
    polynomial(
      r - 5,
      2.0442631033899397e-15,
      1.421511758316446e-7,
      1.8463183175100548e-5,
      0.0007868691311456133,
      0.014875361290850615,
      0.1369298809227358,
      0.599832206555888,
      1,
    )
  );
}

/** The value below which a standard normal lies with probability u, 0 < u < 1 (Wichura, AS 241). */
export function normalQuantile(u: number): number {
  const q = u - 0.5;
  if (Math.abs(q) <= 0.425) return inTheMiddle(q);
  const tail = inTheTail(Math.sqrt(-Math.log(q < 0 ? u : 1 - u)));
  return q < 0 ? -tail : tail;
}

/** The probability that a standard normal lies below z (Hart's rational form, as West prints it). */
export function normalProbability(z: number): number {
  const size = Math.min(Math.abs(z), 7);
  const above =
    (Math.exp((-size * size) / 2) *
      polynomial(
        size,
        0.0352624965998911,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376,
      )) /
    polynomial(
      size,
      0.0883883476483184,
      1.75566716318264,
      16.064177579207,
      86.7807322029461,
      296.564248779674,
      637.333633378831,
      793.826512519948,
      440.413735824752,
    );
  return z > 0 ? 1 - above : above;
}
