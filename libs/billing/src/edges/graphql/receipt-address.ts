/** Where a receipt's PDF lies, on the site's own origin. */
export const receiptAddress = (communitySlug: string, receiptId: string): string =>
  `/files/${communitySlug}/receipts/${receiptId}.pdf`;
