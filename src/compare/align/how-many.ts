/** So many plans can be compared at once. */
export const fewestPlans = 2
export const mostPlans = 4
