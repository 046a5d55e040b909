/** A small drawn tick, always beside words. */
export function Tick() {
  return (
    <svg width="1.125em" height="1.125em" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path
        d="M3 9.500l4 4 8-9"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.200"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
