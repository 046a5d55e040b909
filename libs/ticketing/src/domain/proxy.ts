/** How many members one may have named who have not declined: a household, and no list of buyers. */
export const mostProxies = 5;
