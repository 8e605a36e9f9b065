// Lines that fill what is missing, so that it can be told apart without color.

export function Hatching({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="6" height="6" className="hatching-ground" />
      <rect width="1.6" height="6" className="hatching-line" />
    </pattern>
  );
}
