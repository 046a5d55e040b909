import { createContext } from 'react';

/** The one-time word of this response's content security policy; every inline script and style must carry it. */
export const NonceContext = createContext<string | undefined>(undefined);
