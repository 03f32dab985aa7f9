import type { Role } from '../../model/index.ts'

/** The order in which roles stand. The model's own list would bring its schemas along to the browser. */
export const roleOrder: readonly Role[] = ['lead', 'responsible', 'support']
