import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const LedgerIcon = () => (
  <Icon>
    <path d="M3 17V3M3 17h14M7 13.5V10M11 13.5V6M15 13.5V8.5" />
  </Icon>
);

export const PeopleIcon = () => (
  <Icon>
    <circle cx="8" cy="7" r="3" />
    <path d="M2.5 16.5c.5-3 2.700-4.5 5.5-4.5s5 1.5 5.5 4.5M13 4.300a3 3 0 0 1 0 5.400M15 12.600c1.400.7 2.200 2 2.5 3.900" />
  </Icon>
);

export const CompanyIcon = () => (
  <Icon>
    <path d="M3.5 17V4.5h8V17M11.500 8.500h5V17M2 17h16M6 8h3M6 11h3M6 14h3M14 12v2" />
  </Icon>
);

export const CardsIcon = () => (
  <Icon>
    <rect x="2.5" y="4.5" width="15" height="11" rx="2" />
    <path d="M2.5 8.5h15M6 12.5h3" />
  </Icon>
);

export const TicketIcon = () => (
  <Icon>
    <path d="M2.5 5.5h15v3a1.500 1.500 0 0 0 0 3v3h-15v-3a1.500 1.500 0 0 0 0-3zM12 5.5v9" />
  </Icon>
);

export const TalentIcon = () => (
  <Icon>
    <circle cx="7.5" cy="6.500" r="3" />
    <path d="M2.5 16.500c0-3 2.200-5 5-5s5 2 5 5M12.5 9.500l2 2 3.500-4" />
  </Icon>
);

export const WorkIcon = () => (
  <Icon>
    <rect x="2.5" y="6.500" width="15" height="9.500" rx="2" />
    <path d="M7 6.500v-2h6v2M2.500 11h15" />
  </Icon>
);

export const LetterIcon = () => (
  <Icon>
    <rect x="2.5" y="4.5" width="15" height="11" rx="2" />
    <path d="m3 6 7 5 7-5" />
  </Icon>
);

export const GearIcon = () => (
  <Icon>
    <path d="M3 6h7M15 6h2M3 14h2M10 14h7" />
    <circle cx="12.5" cy="6" r="2.200" />
    <circle cx="7.5" cy="14" r="2.200" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="9" cy="9" r="5.5" />
    <path d="m13.5 13.5 3.5 3.5" />
  </Icon>
);

export const DownloadIcon = () => (
  <Icon>
    <path d="M10 3v9M6.5 9 10 12.5 13.5 9M4 16.5h12" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m4.5 10.5 3.5 3.5 7.5-8" />
  </Icon>
);
