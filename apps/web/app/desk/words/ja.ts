/** Words of the secretariat's pages; kept apart so that visitors never download them. */
export const ja = { title: '事務局' };

export type DeskWords = typeof ja;
