/** The id of what a function does for a measure under a plan, on the function's page; null for the tasks of no measure. */
export const dutyAnchor = (planId: string, measureId: string | null): string => `${planId}-${measureId ?? 'none'}`
