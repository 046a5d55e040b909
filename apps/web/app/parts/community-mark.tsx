/** The community's own mark: a drift-ice floe under a low sun, or terraces under steam. */
export function CommunityMark({ theme, size = 32 }: { theme: string; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {theme === 'oguni' ? (
        <>
          <circle cx="16" cy="16" r="16" fill="#18392a" />
          <path
            d="M3 21c6-3 10 1 15-1s7-2 11 0a16 16 0 0 1-4.500 6.500c-5 1.500-14 1.500-18 0A16 16 0 0 1 3 21Z"
            fill="#90b19e"
          />
          <path d="M6 26c5-2 15-2 20 0a16 16 0 0 1-20 0Z" fill="#f3bba5" />
          <path
            d="M11 18c-2-3 2-4 0-7M16 17c-2-3 2-5 0-9M21 18c-2-3 2-4 0-7"
            fill="none"
            stroke="#fff"
            strokeWidth="1.600"
            strokeLinecap="round"
          />
        </>
      ) : (
        <>
          <circle cx="16" cy="16" r="16" fill="#182e49" />
          <path d="M9.500 17a6.500 6.500 0 0 1 13 0Z" fill="#f57834" />
          <path
            d="M2.500 19h27M6 23l5-2 6 2 5-1 4 2-3 3-8 1-7-2Z"
            fill="#fff"
            stroke="#fff"
            strokeWidth="1.200"
            strokeLinejoin="round"
          />
        </>
      )}
    </svg>
  );
}
