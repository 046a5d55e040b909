import type { DeskRole, Locale } from '@enishi/kernel';

/** Who asks, in which community and language. Made once per request. */
export type Viewer = {
  readonly locale: Locale;
  /** Empty where the address names no community. */
  readonly communityId: string;
  readonly communitySlug: string;
  readonly accountId: string | null;
  readonly sessionId: string | null;
  readonly memberId: string | null;
  readonly deskRole: DeskRole | null;
  /** When the second factor was last given in this session. */
  readonly secondFactorAt: Date | null;
  readonly ip: string | null;
  readonly userAgent: string | null;
};

/** A viewer who is signed in. */
export type SignedInViewer = Viewer & { readonly accountId: string; readonly sessionId: string };
/** A viewer who belongs to the community. */
export type MemberViewer = SignedInViewer & { readonly memberId: string };
/** A viewer of the secretariat, second factor given. */
export type DeskViewer = SignedInViewer & { readonly deskRole: DeskRole };

/** What of an HTTP request tells who asks. */
export type RequestFacts = {
  communitySlug: string | null;
  host: string | null;
  sessionToken: string | null;
  locale: Locale;
  ip: string | null;
  userAgent: string | null;
};

/** Finds the viewer of a request; the program that knows sessions and members provides it. */
export type ViewerSource = { viewerOf(facts: RequestFacts): Promise<Viewer> };
export const VIEWER_SOURCE = Symbol('viewer source');
